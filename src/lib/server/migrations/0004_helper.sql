ALTER TABLE "reminder" DROP CONSTRAINT "reminder_channel";--> statement-breakpoint
ALTER TABLE "reminder" DROP CONSTRAINT "reminder_push_confirmed";--> statement-breakpoint
ALTER TABLE "reminder" ADD CONSTRAINT "reminder_channel" CHECK ("reminder"."channel" in ('push', 'mail', 'helper'));--> statement-breakpoint
ALTER TABLE "reminder" ADD CONSTRAINT "reminder_push_confirmed" CHECK ("reminder"."channel" <> 'push' or "reminder"."confirmed_at" is not null);