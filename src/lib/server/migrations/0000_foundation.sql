CREATE TABLE "activation_code" (
	"id" uuid PRIMARY KEY NOT NULL,
	"practice_id" uuid NOT NULL,
	"code_fingerprint" text NOT NULL,
	"code_sealed" text,
	"state" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "activation_code_code_fingerprint_unique" UNIQUE("code_fingerprint"),
	CONSTRAINT "activation_code_state" CHECK ("activation_code"."state" in ('open', 'redeemed', 'withdrawn')),
	CONSTRAINT "activation_code_sealed_while_open" CHECK ("activation_code"."state" = 'open' or "activation_code"."code_sealed" is null)
);
--> statement-breakpoint
CREATE TABLE "attempt" (
	"fingerprint" text PRIMARY KEY NOT NULL,
	"count" integer NOT NULL,
	"ends_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "installation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"secret_fingerprint" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "participant" (
	"id" uuid PRIMARY KEY NOT NULL,
	"practice_id" uuid NOT NULL,
	"activation_code_id" uuid NOT NULL,
	"device_key_fingerprint" text,
	"last_message_id" uuid,
	"kvnr_sealed" text,
	"kvnr_fingerprint" text,
	"tests_done" integer,
	"last_test_date" date,
	"tests_remaining" integer,
	"start_date" date,
	CONSTRAINT "participant_activation_code_id_unique" UNIQUE("activation_code_id"),
	CONSTRAINT "participant_device_key_fingerprint_unique" UNIQUE("device_key_fingerprint")
);
--> statement-breakpoint
CREATE TABLE "practice" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"demo" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "practice_member" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"practice_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "set_up_link" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token_fingerprint" text NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "set_up_link_token_fingerprint_unique" UNIQUE("token_fingerprint")
);
--> statement-breakpoint
CREATE TABLE "portal_account" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"user_id" uuid NOT NULL,
	"password" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "portal_session" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token" text NOT NULL,
	"user_id" uuid NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "portal_session_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "portal_user" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "portal_user_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "portal_verification" (
	"id" uuid PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "activation_code" ADD CONSTRAINT "activation_code_practice_id_practice_id_fk" FOREIGN KEY ("practice_id") REFERENCES "public"."practice"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant" ADD CONSTRAINT "participant_practice_id_practice_id_fk" FOREIGN KEY ("practice_id") REFERENCES "public"."practice"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant" ADD CONSTRAINT "participant_activation_code_id_activation_code_id_fk" FOREIGN KEY ("activation_code_id") REFERENCES "public"."activation_code"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_member" ADD CONSTRAINT "practice_member_user_id_portal_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."portal_user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_member" ADD CONSTRAINT "practice_member_practice_id_practice_id_fk" FOREIGN KEY ("practice_id") REFERENCES "public"."practice"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal_account" ADD CONSTRAINT "portal_account_user_id_portal_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."portal_user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal_session" ADD CONSTRAINT "portal_session_user_id_portal_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."portal_user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "activation_code_practice" ON "activation_code" USING btree ("practice_id","state");--> statement-breakpoint
CREATE INDEX "attempt_ends" ON "attempt" USING btree ("ends_at");--> statement-breakpoint
CREATE INDEX "participant_practice" ON "participant" USING btree ("practice_id");--> statement-breakpoint
CREATE INDEX "participant_kvnr" ON "participant" USING btree ("kvnr_fingerprint");--> statement-breakpoint
CREATE INDEX "portal_account_user" ON "portal_account" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "portal_session_user" ON "portal_session" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "portal_verification_identifier" ON "portal_verification" USING btree ("identifier");