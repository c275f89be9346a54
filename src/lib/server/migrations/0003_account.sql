CREATE TABLE "account" (
	"id" uuid PRIMARY KEY NOT NULL,
	"participant_id" uuid NOT NULL,
	"address_sealed" text NOT NULL,
	"address_fingerprint" text NOT NULL,
	"stretching_sealed" text NOT NULL,
	"password_fingerprint" text NOT NULL,
	"recovery_fingerprint" text NOT NULL,
	"locale" text NOT NULL,
	"last_message_id" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"confirmed_at" timestamp with time zone,
	CONSTRAINT "account_locale" CHECK ("account"."locale" in ('de', 'en'))
);
--> statement-breakpoint
CREATE TABLE "account_session" (
	"token_fingerprint" text PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"last_used_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "backup" (
	"participant_id" uuid PRIMARY KEY NOT NULL,
	"generation" integer NOT NULL,
	"keys_sealed" text,
	"ciphertext" "bytea",
	"last_end_message_id" uuid,
	CONSTRAINT "backup_whole" CHECK (("backup"."keys_sealed" is null) = ("backup"."ciphertext" is null))
);
--> statement-breakpoint
CREATE TABLE "consent_receipt" (
	"id" uuid PRIMARY KEY NOT NULL,
	"participant_id" uuid NOT NULL,
	"text_id" text NOT NULL,
	"text_version" integer NOT NULL,
	"state" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	CONSTRAINT "consent_receipt_once" UNIQUE("participant_id","text_id","text_version","state","at"),
	CONSTRAINT "consent_receipt_state" CHECK ("consent_receipt"."state" in ('given', 'withdrawn'))
);
--> statement-breakpoint
CREATE TABLE "past_password" (
	"participant_id" uuid NOT NULL,
	"password_fingerprint" text NOT NULL,
	CONSTRAINT "past_password_participant_id_password_fingerprint_pk" PRIMARY KEY("participant_id","password_fingerprint")
);
--> statement-breakpoint
CREATE TABLE "release" (
	"id" uuid PRIMARY KEY NOT NULL,
	"participant_id" uuid NOT NULL,
	"name_fingerprint" text NOT NULL,
	"name_sealed" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ciphertext" "bytea",
	CONSTRAINT "release_name_fingerprint_unique" UNIQUE("name_fingerprint")
);
--> statement-breakpoint
CREATE TABLE "release_opening" (
	"id" uuid PRIMARY KEY NOT NULL,
	"release_id" uuid NOT NULL,
	"opened_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_participant_id_participant_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participant"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_session" ADD CONSTRAINT "account_session_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "backup" ADD CONSTRAINT "backup_participant_id_participant_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participant"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent_receipt" ADD CONSTRAINT "consent_receipt_participant_id_participant_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participant"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "past_password" ADD CONSTRAINT "past_password_participant_id_participant_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participant"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release" ADD CONSTRAINT "release_participant_id_participant_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participant"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release_opening" ADD CONSTRAINT "release_opening_release_id_release_id_fk" FOREIGN KEY ("release_id") REFERENCES "public"."release"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "account_confirmed" ON "account" USING btree ("participant_id") WHERE "account"."confirmed_at" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "account_unconfirmed" ON "account" USING btree ("participant_id") WHERE "account"."confirmed_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "account_address" ON "account" USING btree ("address_fingerprint") WHERE "account"."confirmed_at" is not null;--> statement-breakpoint
CREATE INDEX "account_session_account" ON "account_session" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "release_participant" ON "release" USING btree ("participant_id");--> statement-breakpoint
CREATE INDEX "release_expires" ON "release" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "release_opening_release" ON "release_opening" USING btree ("release_id");