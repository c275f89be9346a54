CREATE TABLE "audit" (
	"id" uuid PRIMARY KEY NOT NULL,
	"practice_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"user_id" uuid NOT NULL,
	"act" text NOT NULL,
	"subject_id" uuid,
	"count" integer
);
--> statement-breakpoint
CREATE TABLE "practice_invitation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"practice_id" uuid NOT NULL,
	"role" text NOT NULL,
	"email_sealed" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "practice_invitation_role" CHECK ("practice_invitation"."role" in ('doctor', 'team'))
);
--> statement-breakpoint
CREATE TABLE "portal_two_factor" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"secret" text NOT NULL,
	"backup_codes" text NOT NULL,
	"verified" boolean DEFAULT false NOT NULL,
	"failed_verification_count" integer DEFAULT 0 NOT NULL,
	"locked_until" timestamp with time zone
);
--> statement-breakpoint
DROP INDEX "participant_practice";--> statement-breakpoint
ALTER TABLE "participant" ADD COLUMN "received_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "set_up_link" ADD COLUMN "expires_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "practice_member" ADD COLUMN "role" text DEFAULT 'doctor' NOT NULL;--> statement-breakpoint
ALTER TABLE "practice_member" ADD COLUMN "email_sealed" text;--> statement-breakpoint
ALTER TABLE "portal_user" ADD COLUMN "two_factor_enabled" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "audit" ADD CONSTRAINT "audit_practice_id_practice_id_fk" FOREIGN KEY ("practice_id") REFERENCES "public"."practice"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_invitation" ADD CONSTRAINT "practice_invitation_practice_id_practice_id_fk" FOREIGN KEY ("practice_id") REFERENCES "public"."practice"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal_two_factor" ADD CONSTRAINT "portal_two_factor_user_id_portal_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."portal_user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_practice" ON "audit" USING btree ("practice_id","at");--> statement-breakpoint
CREATE INDEX "audit_at" ON "audit" USING btree ("at");--> statement-breakpoint
CREATE INDEX "practice_invitation_practice" ON "practice_invitation" USING btree ("practice_id");--> statement-breakpoint
CREATE INDEX "practice_invitation_expires" ON "practice_invitation" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "portal_two_factor_user" ON "portal_two_factor" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "practice_member_practice" ON "practice_member" USING btree ("practice_id");--> statement-breakpoint
CREATE INDEX "participant_practice" ON "participant" USING btree ("practice_id","start_date");--> statement-breakpoint
ALTER TABLE "practice_member" ADD CONSTRAINT "practice_member_role" CHECK ("practice_member"."role" in ('doctor', 'team'));