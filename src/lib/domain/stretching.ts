/**
 * How a password becomes 64 bytes: Argon2id version 1.3, one lane (RFC 9106, doi:10.17487/RFC9106). The parameters are
 * kept beside the wrapped key, so that stronger ones can come later.
 */
export interface Stretching {
  /** 16 random bytes, base64url. */
  readonly salt: string;
  /** Memory in KiB. */
  readonly memoryKib: number;
  /** Passes over the memory. */
  readonly passes: number;
}

/** The second recommended choice of RFC 9106, section 4: 64 MiB and three passes. */
export const USUAL_STRETCHING = Object.freeze({ memoryKib: 65_536, passes: 3 });

/** Bytes that stretching gives: one half for the vault, one for the proof. */
export const STRETCHED_BYTES = 64;
