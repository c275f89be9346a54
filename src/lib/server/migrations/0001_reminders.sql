CREATE TABLE "reminder" (
	"id" uuid PRIMARY KEY NOT NULL,
	"device_key_fingerprint" text NOT NULL,
	"channel" text NOT NULL,
	"target_sealed" text NOT NULL,
	"locale" text NOT NULL,
	"confirmed_at" timestamp with time zone,
	"erase_at" timestamp with time zone NOT NULL,
	CONSTRAINT "reminder_owner" UNIQUE("device_key_fingerprint","channel"),
	CONSTRAINT "reminder_channel" CHECK ("reminder"."channel" in ('push', 'mail')),
	CONSTRAINT "reminder_locale" CHECK ("reminder"."locale" in ('de', 'en')),
	CONSTRAINT "reminder_push_confirmed" CHECK ("reminder"."channel" = 'mail' or "reminder"."confirmed_at" is not null)
);
--> statement-breakpoint
CREATE TABLE "reminder_moment" (
	"reminder_id" uuid NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	CONSTRAINT "reminder_moment_reminder_id_due_at_pk" PRIMARY KEY("reminder_id","due_at")
);
--> statement-breakpoint
ALTER TABLE "reminder_moment" ADD CONSTRAINT "reminder_moment_reminder_id_reminder_id_fk" FOREIGN KEY ("reminder_id") REFERENCES "public"."reminder"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "reminder_erase" ON "reminder" USING btree ("erase_at");--> statement-breakpoint
CREATE INDEX "reminder_moment_due" ON "reminder_moment" USING btree ("due_at");