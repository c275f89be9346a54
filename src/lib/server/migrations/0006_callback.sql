CREATE TABLE "callback" (
	"participant_id" uuid PRIMARY KEY NOT NULL,
	"message_id" uuid NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"request_sealed" text
);
--> statement-breakpoint
ALTER TABLE "callback" ADD CONSTRAINT "callback_participant_id_participant_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participant"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "callback_asked" ON "callback" USING btree ("asked_at");