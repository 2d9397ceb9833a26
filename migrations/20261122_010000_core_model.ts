import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."_locales" AS ENUM('az', 'en');
  CREATE TYPE "public"."enum_news_participations_contribution" AS ENUM('opened', 'welcomed', 'spoke', 'presented', 'moderated', 'sent-video-message', 'attended');
  CREATE TYPE "public"."enum_news_organisations_role" AS ENUM('host', 'co-organiser', 'in-partnership-with', 'implemented-by', 'supported-by', 'participant');
  CREATE TYPE "public"."enum_news_language" AS ENUM('az', 'en');
  CREATE TYPE "public"."enum_news_kind" AS ENUM('press-release', 'news-story', 'statement', 'speech', 'announcement');
  CREATE TYPE "public"."enum_news_state" AS ENUM('draft', 'published', 'withdrawn', 'removed');
  CREATE TYPE "public"."enum_news_significance" AS ENUM('typo', 'normal', 'major');
  CREATE TYPE "public"."enum_news_translation_mode" AS ENUM('translated', 'independent');
  CREATE TYPE "public"."enum_news_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__news_v_version_participations_contribution" AS ENUM('opened', 'welcomed', 'spoke', 'presented', 'moderated', 'sent-video-message', 'attended');
  CREATE TYPE "public"."enum__news_v_version_organisations_role" AS ENUM('host', 'co-organiser', 'in-partnership-with', 'implemented-by', 'supported-by', 'participant');
  CREATE TYPE "public"."enum__news_v_version_language" AS ENUM('az', 'en');
  CREATE TYPE "public"."enum__news_v_version_kind" AS ENUM('press-release', 'news-story', 'statement', 'speech', 'announcement');
  CREATE TYPE "public"."enum__news_v_version_state" AS ENUM('draft', 'published', 'withdrawn', 'removed');
  CREATE TYPE "public"."enum__news_v_version_significance" AS ENUM('typo', 'normal', 'major');
  CREATE TYPE "public"."enum__news_v_version_translation_mode" AS ENUM('translated', 'independent');
  CREATE TYPE "public"."enum__news_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__news_v_published_locale" AS ENUM('az', 'en');
  CREATE TYPE "public"."enum_events_programme_contribution" AS ENUM('opened', 'welcomed', 'spoke', 'presented', 'moderated', 'sent-video-message', 'attended');
  CREATE TYPE "public"."enum_events_organisations_role" AS ENUM('host', 'co-organiser', 'in-partnership-with', 'implemented-by', 'supported-by', 'participant');
  CREATE TYPE "public"."enum_events_kind" AS ENUM('training', 'seminar', 'round-table', 'conference', 'workshop', 'ceremony', 'meeting', 'reception', 'briefing', 'open-day', 'other');
  CREATE TYPE "public"."enum_events_course" AS ENUM('scheduled', 'postponed', 'cancelled', 'took-place');
  CREATE TYPE "public"."enum_events_format" AS ENUM('in-person', 'online', 'hybrid');
  CREATE TYPE "public"."enum_events_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__events_v_version_programme_contribution" AS ENUM('opened', 'welcomed', 'spoke', 'presented', 'moderated', 'sent-video-message', 'attended');
  CREATE TYPE "public"."enum__events_v_version_organisations_role" AS ENUM('host', 'co-organiser', 'in-partnership-with', 'implemented-by', 'supported-by', 'participant');
  CREATE TYPE "public"."enum__events_v_version_kind" AS ENUM('training', 'seminar', 'round-table', 'conference', 'workshop', 'ceremony', 'meeting', 'reception', 'briefing', 'open-day', 'other');
  CREATE TYPE "public"."enum__events_v_version_format" AS ENUM('in-person', 'online', 'hybrid');
  CREATE TYPE "public"."enum__events_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__events_v_published_locale" AS ENUM('az', 'en');
  CREATE TYPE "public"."enum_people_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__people_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__people_v_published_locale" AS ENUM('az', 'en');
  CREATE TYPE "public"."enum_appointments_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__appointments_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__appointments_v_published_locale" AS ENUM('az', 'en');
  CREATE TYPE "public"."enum_organisations_kind" AS ENUM('government', 'independent-body', 'intergovernmental', 'education', 'civil-society', 'media', 'business', 'other');
  CREATE TYPE "public"."enum_organisations_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__organisations_v_version_kind" AS ENUM('government', 'independent-body', 'intergovernmental', 'education', 'civil-society', 'media', 'business', 'other');
  CREATE TYPE "public"."enum__organisations_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__organisations_v_published_locale" AS ENUM('az', 'en');
  CREATE TYPE "public"."enum_redirects_kind" AS ENUM('moved', 'gone');
  CREATE TYPE "public"."enum_users_languages" AS ENUM('az', 'en');
  CREATE TYPE "public"."enum_users_role" AS ENUM('administrator', 'publisher', 'press-officer', 'translator', 'reader');
  CREATE TYPE "public"."enum_site_navigation" AS ENUM('news', 'events', 'people', 'organisations');
  CREATE TYPE "public"."enum__site_v_version_navigation" AS ENUM('news', 'events', 'people', 'organisations');
  CREATE TABLE "news_gallery" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"image_id" uuid,
  	"alt" varchar,
  	"decorative" boolean DEFAULT false,
  	"caption" varchar
  );
  
  CREATE TABLE "news_change_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone,
  	"note" varchar
  );
  
  CREATE TABLE "news_participations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"person_id" uuid,
  	"free_name" varchar,
  	"contribution" "enum_news_participations_contribution" DEFAULT 'spoke',
  	"topic" varchar,
  	"appointment_id" uuid,
  	"shown_office" varchar,
  	"shown_office_language" varchar,
  	"shown_rank" varchar,
  	"shown_rank_language" varchar,
  	"shown_organisation_id" uuid,
  	"shown_frozen_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "news_organisations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"organisation_id" uuid,
  	"role" "enum_news_organisations_role" DEFAULT 'in-partnership-with'
  );
  
  CREATE TABLE "news" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"lead_image_image_id" uuid,
  	"lead_image_alt" varchar,
  	"lead_image_decorative" boolean DEFAULT false,
  	"lead_image_caption" varchar,
  	"body" jsonb,
  	"place" varchar,
  	"original_date" timestamp(3) with time zone,
  	"published_at" timestamp(3) with time zone,
  	"event_id" uuid,
  	"press_contact_name" varchar,
  	"press_contact_phone" varchar,
  	"press_contact_email" varchar,
  	"legacy_address" varchar,
  	"language" "enum_news_language" DEFAULT 'az',
  	"kind" "enum_news_kind" DEFAULT 'press-release',
  	"slug" varchar,
  	"state" "enum_news_state" DEFAULT 'draft',
  	"takedown_reason" varchar,
  	"takedown_at" timestamp(3) with time zone,
  	"significance" "enum_news_significance" DEFAULT 'normal',
  	"story" varchar,
  	"translation_source_id" uuid,
  	"translation_source_version" varchar,
  	"translation_mode" "enum_news_translation_mode" DEFAULT 'independent',
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_news_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_news_v_version_gallery" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"image_id" uuid,
  	"alt" varchar,
  	"decorative" boolean DEFAULT false,
  	"caption" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_news_v_version_change_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone,
  	"note" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_news_v_version_participations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"person_id" uuid,
  	"free_name" varchar,
  	"contribution" "enum__news_v_version_participations_contribution" DEFAULT 'spoke',
  	"topic" varchar,
  	"appointment_id" uuid,
  	"shown_office" varchar,
  	"shown_office_language" varchar,
  	"shown_rank" varchar,
  	"shown_rank_language" varchar,
  	"shown_organisation_id" uuid,
  	"shown_frozen_at" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_news_v_version_organisations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"organisation_id" uuid,
  	"role" "enum__news_v_version_organisations_role" DEFAULT 'in-partnership-with',
  	"_uuid" varchar
  );
  
  CREATE TABLE "_news_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_lead_image_image_id" uuid,
  	"version_lead_image_alt" varchar,
  	"version_lead_image_decorative" boolean DEFAULT false,
  	"version_lead_image_caption" varchar,
  	"version_body" jsonb,
  	"version_place" varchar,
  	"version_original_date" timestamp(3) with time zone,
  	"version_published_at" timestamp(3) with time zone,
  	"version_event_id" uuid,
  	"version_press_contact_name" varchar,
  	"version_press_contact_phone" varchar,
  	"version_press_contact_email" varchar,
  	"version_legacy_address" varchar,
  	"version_language" "enum__news_v_version_language" DEFAULT 'az',
  	"version_kind" "enum__news_v_version_kind" DEFAULT 'press-release',
  	"version_slug" varchar,
  	"version_state" "enum__news_v_version_state" DEFAULT 'draft',
  	"version_takedown_reason" varchar,
  	"version_takedown_at" timestamp(3) with time zone,
  	"version_significance" "enum__news_v_version_significance" DEFAULT 'normal',
  	"version_story" varchar,
  	"version_translation_source_id" uuid,
  	"version_translation_source_version" varchar,
  	"version_translation_mode" "enum__news_v_version_translation_mode" DEFAULT 'independent',
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__news_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__news_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "events_programme" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"person_id" uuid,
  	"contribution" "enum_events_programme_contribution" DEFAULT 'spoke',
  	"appointment_id" uuid,
  	"shown_office_az" varchar,
  	"shown_office_en" varchar,
  	"shown_rank_az" varchar,
  	"shown_rank_en" varchar,
  	"shown_organisation_id" uuid,
  	"shown_frozen_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "events_programme_locales" (
  	"free_name" varchar,
  	"topic" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "events_organisations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"organisation_id" uuid,
  	"role" "enum_events_organisations_role" DEFAULT 'in-partnership-with'
  );
  
  CREATE TABLE "events_gallery" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"image_id" uuid,
  	"decorative" boolean DEFAULT false
  );
  
  CREATE TABLE "events_gallery_locales" (
  	"alt" varchar,
  	"caption" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "events" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"kind" "enum_events_kind" DEFAULT 'meeting',
  	"status" "enum_events_course" DEFAULT 'scheduled',
  	"start" timestamp(3) with time zone,
  	"end" timestamp(3) with time zone,
  	"whole_days" boolean DEFAULT false,
  	"format" "enum_events_format" DEFAULT 'in-person',
  	"map_link" varchar,
  	"registration_link" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_events_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "events_locales" (
  	"title" varchar,
  	"slug" varchar,
  	"summary" varchar,
  	"place" varchar,
  	"address" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "events_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_events_v_version_programme" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"person_id" uuid,
  	"contribution" "enum__events_v_version_programme_contribution" DEFAULT 'spoke',
  	"appointment_id" uuid,
  	"shown_office_az" varchar,
  	"shown_office_en" varchar,
  	"shown_rank_az" varchar,
  	"shown_rank_en" varchar,
  	"shown_organisation_id" uuid,
  	"shown_frozen_at" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_events_v_version_programme_locales" (
  	"free_name" varchar,
  	"topic" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_events_v_version_organisations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"organisation_id" uuid,
  	"role" "enum__events_v_version_organisations_role" DEFAULT 'in-partnership-with',
  	"_uuid" varchar
  );
  
  CREATE TABLE "_events_v_version_gallery" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"image_id" uuid,
  	"decorative" boolean DEFAULT false,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_events_v_version_gallery_locales" (
  	"alt" varchar,
  	"caption" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_events_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_kind" "enum__events_v_version_kind" DEFAULT 'meeting',
  	"version_status" "enum_events_course" DEFAULT 'scheduled',
  	"version_start" timestamp(3) with time zone,
  	"version_end" timestamp(3) with time zone,
  	"version_whole_days" boolean DEFAULT false,
  	"version_format" "enum__events_v_version_format" DEFAULT 'in-person',
  	"version_map_link" varchar,
  	"version_registration_link" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__events_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__events_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_events_v_locales" (
  	"version_title" varchar,
  	"version_slug" varchar,
  	"version_summary" varchar,
  	"version_place" varchar,
  	"version_address" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_events_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "people" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"portrait_id" uuid,
  	"left_out_of_lists" boolean DEFAULT false,
  	"link" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_people_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "people_locales" (
  	"given" varchar,
  	"family" varchar,
  	"name" varchar,
  	"slug" varchar,
  	"biography" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "people_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_people_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_portrait_id" uuid,
  	"version_left_out_of_lists" boolean DEFAULT false,
  	"version_link" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__people_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__people_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_people_v_locales" (
  	"version_given" varchar,
  	"version_family" varchar,
  	"version_name" varchar,
  	"version_slug" varchar,
  	"version_biography" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_people_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "appointments_ranks" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"from" timestamp(3) with time zone,
  	"to" timestamp(3) with time zone
  );
  
  CREATE TABLE "appointments_ranks_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "appointments" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"person_id" uuid,
  	"organisation_id" uuid,
  	"from" timestamp(3) with time zone,
  	"to" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_appointments_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "appointments_locales" (
  	"office" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_appointments_v_version_ranks" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"from" timestamp(3) with time zone,
  	"to" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_appointments_v_version_ranks_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_appointments_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_person_id" uuid,
  	"version_organisation_id" uuid,
  	"version_from" timestamp(3) with time zone,
  	"version_to" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__appointments_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__appointments_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_appointments_v_locales" (
  	"version_office" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "organisations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"kind" "enum_organisations_kind" DEFAULT 'government',
  	"country" varchar,
  	"parent_id" uuid,
  	"successor_id" uuid,
  	"logo_id" uuid,
  	"link" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_organisations_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "organisations_locales" (
  	"name" varchar,
  	"acronym" varchar,
  	"slug" varchar,
  	"address" varchar,
  	"about" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "organisations_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_organisations_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_kind" "enum__organisations_v_version_kind" DEFAULT 'government',
  	"version_country" varchar,
  	"version_parent_id" uuid,
  	"version_successor_id" uuid,
  	"version_logo_id" uuid,
  	"version_link" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__organisations_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__organisations_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_organisations_v_locales" (
  	"version_name" varchar,
  	"version_acronym" varchar,
  	"version_slug" varchar,
  	"version_address" varchar,
  	"version_about" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_organisations_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "media" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"credit" varchar,
  	"licence" varchar,
  	"key" varchar,
  	"prefix" varchar DEFAULT '',
  	"_objectkey" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_w480_avif_url" varchar,
  	"sizes_w480_avif_width" numeric,
  	"sizes_w480_avif_height" numeric,
  	"sizes_w480_avif_mime_type" varchar,
  	"sizes_w480_avif_filesize" numeric,
  	"sizes_w480_avif_filename" varchar,
  	"sizes_w480_webp_url" varchar,
  	"sizes_w480_webp_width" numeric,
  	"sizes_w480_webp_height" numeric,
  	"sizes_w480_webp_mime_type" varchar,
  	"sizes_w480_webp_filesize" numeric,
  	"sizes_w480_webp_filename" varchar,
  	"sizes_w480_jpeg_url" varchar,
  	"sizes_w480_jpeg_width" numeric,
  	"sizes_w480_jpeg_height" numeric,
  	"sizes_w480_jpeg_mime_type" varchar,
  	"sizes_w480_jpeg_filesize" numeric,
  	"sizes_w480_jpeg_filename" varchar,
  	"sizes_w960_avif_url" varchar,
  	"sizes_w960_avif_width" numeric,
  	"sizes_w960_avif_height" numeric,
  	"sizes_w960_avif_mime_type" varchar,
  	"sizes_w960_avif_filesize" numeric,
  	"sizes_w960_avif_filename" varchar,
  	"sizes_w960_webp_url" varchar,
  	"sizes_w960_webp_width" numeric,
  	"sizes_w960_webp_height" numeric,
  	"sizes_w960_webp_mime_type" varchar,
  	"sizes_w960_webp_filesize" numeric,
  	"sizes_w960_webp_filename" varchar,
  	"sizes_w960_jpeg_url" varchar,
  	"sizes_w960_jpeg_width" numeric,
  	"sizes_w960_jpeg_height" numeric,
  	"sizes_w960_jpeg_mime_type" varchar,
  	"sizes_w960_jpeg_filesize" numeric,
  	"sizes_w960_jpeg_filename" varchar,
  	"sizes_w1600_avif_url" varchar,
  	"sizes_w1600_avif_width" numeric,
  	"sizes_w1600_avif_height" numeric,
  	"sizes_w1600_avif_mime_type" varchar,
  	"sizes_w1600_avif_filesize" numeric,
  	"sizes_w1600_avif_filename" varchar,
  	"sizes_w1600_webp_url" varchar,
  	"sizes_w1600_webp_width" numeric,
  	"sizes_w1600_webp_height" numeric,
  	"sizes_w1600_webp_mime_type" varchar,
  	"sizes_w1600_webp_filesize" numeric,
  	"sizes_w1600_webp_filename" varchar,
  	"sizes_w1600_jpeg_url" varchar,
  	"sizes_w1600_jpeg_width" numeric,
  	"sizes_w1600_jpeg_height" numeric,
  	"sizes_w1600_jpeg_mime_type" varchar,
  	"sizes_w1600_jpeg_filesize" numeric,
  	"sizes_w1600_jpeg_filename" varchar,
  	"sizes_wide640_avif_url" varchar,
  	"sizes_wide640_avif_width" numeric,
  	"sizes_wide640_avif_height" numeric,
  	"sizes_wide640_avif_mime_type" varchar,
  	"sizes_wide640_avif_filesize" numeric,
  	"sizes_wide640_avif_filename" varchar,
  	"sizes_wide640_webp_url" varchar,
  	"sizes_wide640_webp_width" numeric,
  	"sizes_wide640_webp_height" numeric,
  	"sizes_wide640_webp_mime_type" varchar,
  	"sizes_wide640_webp_filesize" numeric,
  	"sizes_wide640_webp_filename" varchar,
  	"sizes_wide640_jpeg_url" varchar,
  	"sizes_wide640_jpeg_width" numeric,
  	"sizes_wide640_jpeg_height" numeric,
  	"sizes_wide640_jpeg_mime_type" varchar,
  	"sizes_wide640_jpeg_filesize" numeric,
  	"sizes_wide640_jpeg_filename" varchar,
  	"sizes_wide1280_avif_url" varchar,
  	"sizes_wide1280_avif_width" numeric,
  	"sizes_wide1280_avif_height" numeric,
  	"sizes_wide1280_avif_mime_type" varchar,
  	"sizes_wide1280_avif_filesize" numeric,
  	"sizes_wide1280_avif_filename" varchar,
  	"sizes_wide1280_webp_url" varchar,
  	"sizes_wide1280_webp_width" numeric,
  	"sizes_wide1280_webp_height" numeric,
  	"sizes_wide1280_webp_mime_type" varchar,
  	"sizes_wide1280_webp_filesize" numeric,
  	"sizes_wide1280_webp_filename" varchar,
  	"sizes_wide1280_jpeg_url" varchar,
  	"sizes_wide1280_jpeg_width" numeric,
  	"sizes_wide1280_jpeg_height" numeric,
  	"sizes_wide1280_jpeg_mime_type" varchar,
  	"sizes_wide1280_jpeg_filesize" numeric,
  	"sizes_wide1280_jpeg_filename" varchar,
  	"sizes_square192_avif_url" varchar,
  	"sizes_square192_avif_width" numeric,
  	"sizes_square192_avif_height" numeric,
  	"sizes_square192_avif_mime_type" varchar,
  	"sizes_square192_avif_filesize" numeric,
  	"sizes_square192_avif_filename" varchar,
  	"sizes_square192_webp_url" varchar,
  	"sizes_square192_webp_width" numeric,
  	"sizes_square192_webp_height" numeric,
  	"sizes_square192_webp_mime_type" varchar,
  	"sizes_square192_webp_filesize" numeric,
  	"sizes_square192_webp_filename" varchar,
  	"sizes_square192_jpeg_url" varchar,
  	"sizes_square192_jpeg_width" numeric,
  	"sizes_square192_jpeg_height" numeric,
  	"sizes_square192_jpeg_mime_type" varchar,
  	"sizes_square192_jpeg_filesize" numeric,
  	"sizes_square192_jpeg_filename" varchar
  );
  
  CREATE TABLE "media_locales" (
  	"alt" varchar,
  	"caption" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "redirects" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"from" varchar NOT NULL,
  	"kind" "enum_redirects_kind" DEFAULT 'moved' NOT NULL,
  	"to" varchar,
  	"reason" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "users_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_users_languages",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"role" "enum_users_role" DEFAULT 'reader' NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "payload_kv" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"news_id" uuid,
  	"events_id" uuid,
  	"people_id" uuid,
  	"appointments_id" uuid,
  	"organisations_id" uuid,
  	"media_id" uuid,
  	"redirects_id" uuid,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "site_contacts" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"phone" varchar,
  	"email" varchar
  );
  
  CREATE TABLE "site_contacts_locales" (
  	"name" varchar,
  	"role" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "site_social" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"href" varchar NOT NULL
  );
  
  CREATE TABLE "site_navigation" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_site_navigation",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "site" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"call_centre" varchar,
  	"notice_shown" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "site_locales" (
  	"agency" varchar,
  	"agency_note" varchar,
  	"address" varchar,
  	"notice_title" varchar,
  	"notice_text" varchar,
  	"footer" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_site_v_version_contacts" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"phone" varchar,
  	"email" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_site_v_version_contacts_locales" (
  	"name" varchar,
  	"role" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_site_v_version_social" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"href" varchar NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_site_v_version_navigation" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__site_v_version_navigation",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_site_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"version_call_centre" varchar,
  	"version_notice_shown" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_site_v_locales" (
  	"version_agency" varchar,
  	"version_agency_note" varchar,
  	"version_address" varchar,
  	"version_notice_title" varchar,
  	"version_notice_text" varchar,
  	"version_footer" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  ALTER TABLE "news_gallery" ADD CONSTRAINT "news_gallery_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "news_gallery" ADD CONSTRAINT "news_gallery_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news_change_notes" ADD CONSTRAINT "news_change_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news_participations" ADD CONSTRAINT "news_participations_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "news_participations" ADD CONSTRAINT "news_participations_appointment_id_appointments_id_fk" FOREIGN KEY ("appointment_id") REFERENCES "public"."appointments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "news_participations" ADD CONSTRAINT "news_participations_shown_organisation_id_organisations_id_fk" FOREIGN KEY ("shown_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "news_participations" ADD CONSTRAINT "news_participations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news_organisations" ADD CONSTRAINT "news_organisations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "news_organisations" ADD CONSTRAINT "news_organisations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news" ADD CONSTRAINT "news_lead_image_image_id_media_id_fk" FOREIGN KEY ("lead_image_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "news" ADD CONSTRAINT "news_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "news" ADD CONSTRAINT "news_translation_source_id_news_id_fk" FOREIGN KEY ("translation_source_id") REFERENCES "public"."news"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v_version_gallery" ADD CONSTRAINT "_news_v_version_gallery_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v_version_gallery" ADD CONSTRAINT "_news_v_version_gallery_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_news_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v_version_change_notes" ADD CONSTRAINT "_news_v_version_change_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_news_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v_version_participations" ADD CONSTRAINT "_news_v_version_participations_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v_version_participations" ADD CONSTRAINT "_news_v_version_participations_appointment_id_appointments_id_fk" FOREIGN KEY ("appointment_id") REFERENCES "public"."appointments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v_version_participations" ADD CONSTRAINT "_news_v_version_participations_shown_organisation_id_organisations_id_fk" FOREIGN KEY ("shown_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v_version_participations" ADD CONSTRAINT "_news_v_version_participations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_news_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v_version_organisations" ADD CONSTRAINT "_news_v_version_organisations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v_version_organisations" ADD CONSTRAINT "_news_v_version_organisations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_news_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v" ADD CONSTRAINT "_news_v_parent_id_news_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."news"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v" ADD CONSTRAINT "_news_v_version_lead_image_image_id_media_id_fk" FOREIGN KEY ("version_lead_image_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v" ADD CONSTRAINT "_news_v_version_event_id_events_id_fk" FOREIGN KEY ("version_event_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v" ADD CONSTRAINT "_news_v_version_translation_source_id_news_id_fk" FOREIGN KEY ("version_translation_source_id") REFERENCES "public"."news"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events_programme" ADD CONSTRAINT "events_programme_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events_programme" ADD CONSTRAINT "events_programme_appointment_id_appointments_id_fk" FOREIGN KEY ("appointment_id") REFERENCES "public"."appointments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events_programme" ADD CONSTRAINT "events_programme_shown_organisation_id_organisations_id_fk" FOREIGN KEY ("shown_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events_programme" ADD CONSTRAINT "events_programme_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_programme_locales" ADD CONSTRAINT "events_programme_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events_programme"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_organisations" ADD CONSTRAINT "events_organisations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events_organisations" ADD CONSTRAINT "events_organisations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_gallery" ADD CONSTRAINT "events_gallery_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events_gallery" ADD CONSTRAINT "events_gallery_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_gallery_locales" ADD CONSTRAINT "events_gallery_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events_gallery"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_locales" ADD CONSTRAINT "events_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_texts" ADD CONSTRAINT "events_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_programme" ADD CONSTRAINT "_events_v_version_programme_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v_version_programme" ADD CONSTRAINT "_events_v_version_programme_appointment_id_appointments_id_fk" FOREIGN KEY ("appointment_id") REFERENCES "public"."appointments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v_version_programme" ADD CONSTRAINT "_events_v_version_programme_shown_organisation_id_organisations_id_fk" FOREIGN KEY ("shown_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v_version_programme" ADD CONSTRAINT "_events_v_version_programme_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_programme_locales" ADD CONSTRAINT "_events_v_version_programme_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v_version_programme"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_organisations" ADD CONSTRAINT "_events_v_version_organisations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v_version_organisations" ADD CONSTRAINT "_events_v_version_organisations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_gallery" ADD CONSTRAINT "_events_v_version_gallery_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v_version_gallery" ADD CONSTRAINT "_events_v_version_gallery_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_gallery_locales" ADD CONSTRAINT "_events_v_version_gallery_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v_version_gallery"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_parent_id_events_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v_locales" ADD CONSTRAINT "_events_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_texts" ADD CONSTRAINT "_events_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people" ADD CONSTRAINT "people_portrait_id_media_id_fk" FOREIGN KEY ("portrait_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "people_locales" ADD CONSTRAINT "people_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people_texts" ADD CONSTRAINT "people_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_people_v" ADD CONSTRAINT "_people_v_parent_id_people_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_people_v" ADD CONSTRAINT "_people_v_version_portrait_id_media_id_fk" FOREIGN KEY ("version_portrait_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_people_v_locales" ADD CONSTRAINT "_people_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_people_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_people_v_texts" ADD CONSTRAINT "_people_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_people_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "appointments_ranks" ADD CONSTRAINT "appointments_ranks_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."appointments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "appointments_ranks_locales" ADD CONSTRAINT "appointments_ranks_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."appointments_ranks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "appointments" ADD CONSTRAINT "appointments_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "appointments" ADD CONSTRAINT "appointments_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "appointments_locales" ADD CONSTRAINT "appointments_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."appointments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_appointments_v_version_ranks" ADD CONSTRAINT "_appointments_v_version_ranks_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_appointments_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_appointments_v_version_ranks_locales" ADD CONSTRAINT "_appointments_v_version_ranks_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_appointments_v_version_ranks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_appointments_v" ADD CONSTRAINT "_appointments_v_parent_id_appointments_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."appointments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_appointments_v" ADD CONSTRAINT "_appointments_v_version_person_id_people_id_fk" FOREIGN KEY ("version_person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_appointments_v" ADD CONSTRAINT "_appointments_v_version_organisation_id_organisations_id_fk" FOREIGN KEY ("version_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_appointments_v_locales" ADD CONSTRAINT "_appointments_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_appointments_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations" ADD CONSTRAINT "organisations_parent_id_organisations_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "organisations" ADD CONSTRAINT "organisations_successor_id_organisations_id_fk" FOREIGN KEY ("successor_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "organisations" ADD CONSTRAINT "organisations_logo_id_media_id_fk" FOREIGN KEY ("logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "organisations_locales" ADD CONSTRAINT "organisations_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations_texts" ADD CONSTRAINT "organisations_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organisations_v" ADD CONSTRAINT "_organisations_v_parent_id_organisations_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_organisations_v" ADD CONSTRAINT "_organisations_v_version_parent_id_organisations_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_organisations_v" ADD CONSTRAINT "_organisations_v_version_successor_id_organisations_id_fk" FOREIGN KEY ("version_successor_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_organisations_v" ADD CONSTRAINT "_organisations_v_version_logo_id_media_id_fk" FOREIGN KEY ("version_logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_organisations_v_locales" ADD CONSTRAINT "_organisations_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_organisations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organisations_v_texts" ADD CONSTRAINT "_organisations_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_organisations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media_locales" ADD CONSTRAINT "media_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_languages" ADD CONSTRAINT "users_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_appointments_fk" FOREIGN KEY ("appointments_id") REFERENCES "public"."appointments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_redirects_fk" FOREIGN KEY ("redirects_id") REFERENCES "public"."redirects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_contacts" ADD CONSTRAINT "site_contacts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_contacts_locales" ADD CONSTRAINT "site_contacts_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_social" ADD CONSTRAINT "site_social_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_navigation" ADD CONSTRAINT "site_navigation_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."site"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_locales" ADD CONSTRAINT "site_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_v_version_contacts" ADD CONSTRAINT "_site_v_version_contacts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_v_version_contacts_locales" ADD CONSTRAINT "_site_v_version_contacts_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_v_version_contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_v_version_social" ADD CONSTRAINT "_site_v_version_social_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_v_version_navigation" ADD CONSTRAINT "_site_v_version_navigation_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_site_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_v_locales" ADD CONSTRAINT "_site_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "news_gallery_order_idx" ON "news_gallery" USING btree ("_order");
  CREATE INDEX "news_gallery_parent_id_idx" ON "news_gallery" USING btree ("_parent_id");
  CREATE INDEX "news_gallery_image_idx" ON "news_gallery" USING btree ("image_id");
  CREATE INDEX "news_change_notes_order_idx" ON "news_change_notes" USING btree ("_order");
  CREATE INDEX "news_change_notes_parent_id_idx" ON "news_change_notes" USING btree ("_parent_id");
  CREATE INDEX "news_participations_order_idx" ON "news_participations" USING btree ("_order");
  CREATE INDEX "news_participations_parent_id_idx" ON "news_participations" USING btree ("_parent_id");
  CREATE INDEX "news_participations_person_idx" ON "news_participations" USING btree ("person_id");
  CREATE INDEX "news_participations_appointment_idx" ON "news_participations" USING btree ("appointment_id");
  CREATE INDEX "news_participations_shown_shown_organisation_idx" ON "news_participations" USING btree ("shown_organisation_id");
  CREATE INDEX "news_organisations_order_idx" ON "news_organisations" USING btree ("_order");
  CREATE INDEX "news_organisations_parent_id_idx" ON "news_organisations" USING btree ("_parent_id");
  CREATE INDEX "news_organisations_organisation_idx" ON "news_organisations" USING btree ("organisation_id");
  CREATE INDEX "news_lead_image_lead_image_image_idx" ON "news" USING btree ("lead_image_image_id");
  CREATE INDEX "news_published_at_idx" ON "news" USING btree ("published_at");
  CREATE INDEX "news_event_idx" ON "news" USING btree ("event_id");
  CREATE INDEX "news_language_idx" ON "news" USING btree ("language");
  CREATE INDEX "news_kind_idx" ON "news" USING btree ("kind");
  CREATE INDEX "news_slug_idx" ON "news" USING btree ("slug");
  CREATE INDEX "news_state_idx" ON "news" USING btree ("state");
  CREATE INDEX "news_story_idx" ON "news" USING btree ("story");
  CREATE INDEX "news_translation_translation_source_idx" ON "news" USING btree ("translation_source_id");
  CREATE INDEX "news_updated_at_idx" ON "news" USING btree ("updated_at");
  CREATE INDEX "news_created_at_idx" ON "news" USING btree ("created_at");
  CREATE INDEX "news_deleted_at_idx" ON "news" USING btree ("deleted_at");
  CREATE INDEX "news__status_idx" ON "news" USING btree ("_status");
  CREATE UNIQUE INDEX "language_slug_idx" ON "news" USING btree ("language","slug");
  CREATE INDEX "_news_v_version_gallery_order_idx" ON "_news_v_version_gallery" USING btree ("_order");
  CREATE INDEX "_news_v_version_gallery_parent_id_idx" ON "_news_v_version_gallery" USING btree ("_parent_id");
  CREATE INDEX "_news_v_version_gallery_image_idx" ON "_news_v_version_gallery" USING btree ("image_id");
  CREATE INDEX "_news_v_version_change_notes_order_idx" ON "_news_v_version_change_notes" USING btree ("_order");
  CREATE INDEX "_news_v_version_change_notes_parent_id_idx" ON "_news_v_version_change_notes" USING btree ("_parent_id");
  CREATE INDEX "_news_v_version_participations_order_idx" ON "_news_v_version_participations" USING btree ("_order");
  CREATE INDEX "_news_v_version_participations_parent_id_idx" ON "_news_v_version_participations" USING btree ("_parent_id");
  CREATE INDEX "_news_v_version_participations_person_idx" ON "_news_v_version_participations" USING btree ("person_id");
  CREATE INDEX "_news_v_version_participations_appointment_idx" ON "_news_v_version_participations" USING btree ("appointment_id");
  CREATE INDEX "_news_v_version_participations_shown_shown_organisation_idx" ON "_news_v_version_participations" USING btree ("shown_organisation_id");
  CREATE INDEX "_news_v_version_organisations_order_idx" ON "_news_v_version_organisations" USING btree ("_order");
  CREATE INDEX "_news_v_version_organisations_parent_id_idx" ON "_news_v_version_organisations" USING btree ("_parent_id");
  CREATE INDEX "_news_v_version_organisations_organisation_idx" ON "_news_v_version_organisations" USING btree ("organisation_id");
  CREATE INDEX "_news_v_parent_idx" ON "_news_v" USING btree ("parent_id");
  CREATE INDEX "_news_v_version_lead_image_version_lead_image_image_idx" ON "_news_v" USING btree ("version_lead_image_image_id");
  CREATE INDEX "_news_v_version_version_published_at_idx" ON "_news_v" USING btree ("version_published_at");
  CREATE INDEX "_news_v_version_version_event_idx" ON "_news_v" USING btree ("version_event_id");
  CREATE INDEX "_news_v_version_version_language_idx" ON "_news_v" USING btree ("version_language");
  CREATE INDEX "_news_v_version_version_kind_idx" ON "_news_v" USING btree ("version_kind");
  CREATE INDEX "_news_v_version_version_slug_idx" ON "_news_v" USING btree ("version_slug");
  CREATE INDEX "_news_v_version_version_state_idx" ON "_news_v" USING btree ("version_state");
  CREATE INDEX "_news_v_version_version_story_idx" ON "_news_v" USING btree ("version_story");
  CREATE INDEX "_news_v_version_translation_version_translation_source_idx" ON "_news_v" USING btree ("version_translation_source_id");
  CREATE INDEX "_news_v_version_version_updated_at_idx" ON "_news_v" USING btree ("version_updated_at");
  CREATE INDEX "_news_v_version_version_created_at_idx" ON "_news_v" USING btree ("version_created_at");
  CREATE INDEX "_news_v_version_version_deleted_at_idx" ON "_news_v" USING btree ("version_deleted_at");
  CREATE INDEX "_news_v_version_version__status_idx" ON "_news_v" USING btree ("version__status");
  CREATE INDEX "_news_v_created_at_idx" ON "_news_v" USING btree ("created_at");
  CREATE INDEX "_news_v_updated_at_idx" ON "_news_v" USING btree ("updated_at");
  CREATE INDEX "_news_v_snapshot_idx" ON "_news_v" USING btree ("snapshot");
  CREATE INDEX "_news_v_published_locale_idx" ON "_news_v" USING btree ("published_locale");
  CREATE INDEX "_news_v_latest_idx" ON "_news_v" USING btree ("latest");
  CREATE INDEX "version_language_version_slug_idx" ON "_news_v" USING btree ("version_language","version_slug");
  CREATE INDEX "events_programme_order_idx" ON "events_programme" USING btree ("_order");
  CREATE INDEX "events_programme_parent_id_idx" ON "events_programme" USING btree ("_parent_id");
  CREATE INDEX "events_programme_person_idx" ON "events_programme" USING btree ("person_id");
  CREATE INDEX "events_programme_appointment_idx" ON "events_programme" USING btree ("appointment_id");
  CREATE INDEX "events_programme_shown_shown_organisation_idx" ON "events_programme" USING btree ("shown_organisation_id");
  CREATE UNIQUE INDEX "events_programme_locales_locale_parent_id_unique" ON "events_programme_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "events_organisations_order_idx" ON "events_organisations" USING btree ("_order");
  CREATE INDEX "events_organisations_parent_id_idx" ON "events_organisations" USING btree ("_parent_id");
  CREATE INDEX "events_organisations_organisation_idx" ON "events_organisations" USING btree ("organisation_id");
  CREATE INDEX "events_gallery_order_idx" ON "events_gallery" USING btree ("_order");
  CREATE INDEX "events_gallery_parent_id_idx" ON "events_gallery" USING btree ("_parent_id");
  CREATE INDEX "events_gallery_image_idx" ON "events_gallery" USING btree ("image_id");
  CREATE UNIQUE INDEX "events_gallery_locales_locale_parent_id_unique" ON "events_gallery_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "events_start_idx" ON "events" USING btree ("start");
  CREATE INDEX "events_end_idx" ON "events" USING btree ("end");
  CREATE INDEX "events_updated_at_idx" ON "events" USING btree ("updated_at");
  CREATE INDEX "events_created_at_idx" ON "events" USING btree ("created_at");
  CREATE INDEX "events_deleted_at_idx" ON "events" USING btree ("deleted_at");
  CREATE INDEX "events__status_idx" ON "events" USING btree ("_status");
  CREATE UNIQUE INDEX "events_slug_idx" ON "events_locales" USING btree ("slug","_locale");
  CREATE UNIQUE INDEX "events_locales_locale_parent_id_unique" ON "events_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "events_texts_order_parent" ON "events_texts" USING btree ("order","parent_id");
  CREATE INDEX "_events_v_version_programme_order_idx" ON "_events_v_version_programme" USING btree ("_order");
  CREATE INDEX "_events_v_version_programme_parent_id_idx" ON "_events_v_version_programme" USING btree ("_parent_id");
  CREATE INDEX "_events_v_version_programme_person_idx" ON "_events_v_version_programme" USING btree ("person_id");
  CREATE INDEX "_events_v_version_programme_appointment_idx" ON "_events_v_version_programme" USING btree ("appointment_id");
  CREATE INDEX "_events_v_version_programme_shown_shown_organisation_idx" ON "_events_v_version_programme" USING btree ("shown_organisation_id");
  CREATE UNIQUE INDEX "_events_v_version_programme_locales_locale_parent_id_unique" ON "_events_v_version_programme_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_events_v_version_organisations_order_idx" ON "_events_v_version_organisations" USING btree ("_order");
  CREATE INDEX "_events_v_version_organisations_parent_id_idx" ON "_events_v_version_organisations" USING btree ("_parent_id");
  CREATE INDEX "_events_v_version_organisations_organisation_idx" ON "_events_v_version_organisations" USING btree ("organisation_id");
  CREATE INDEX "_events_v_version_gallery_order_idx" ON "_events_v_version_gallery" USING btree ("_order");
  CREATE INDEX "_events_v_version_gallery_parent_id_idx" ON "_events_v_version_gallery" USING btree ("_parent_id");
  CREATE INDEX "_events_v_version_gallery_image_idx" ON "_events_v_version_gallery" USING btree ("image_id");
  CREATE UNIQUE INDEX "_events_v_version_gallery_locales_locale_parent_id_unique" ON "_events_v_version_gallery_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_events_v_parent_idx" ON "_events_v" USING btree ("parent_id");
  CREATE INDEX "_events_v_version_version_start_idx" ON "_events_v" USING btree ("version_start");
  CREATE INDEX "_events_v_version_version_end_idx" ON "_events_v" USING btree ("version_end");
  CREATE INDEX "_events_v_version_version_updated_at_idx" ON "_events_v" USING btree ("version_updated_at");
  CREATE INDEX "_events_v_version_version_created_at_idx" ON "_events_v" USING btree ("version_created_at");
  CREATE INDEX "_events_v_version_version_deleted_at_idx" ON "_events_v" USING btree ("version_deleted_at");
  CREATE INDEX "_events_v_version_version__status_idx" ON "_events_v" USING btree ("version__status");
  CREATE INDEX "_events_v_created_at_idx" ON "_events_v" USING btree ("created_at");
  CREATE INDEX "_events_v_updated_at_idx" ON "_events_v" USING btree ("updated_at");
  CREATE INDEX "_events_v_snapshot_idx" ON "_events_v" USING btree ("snapshot");
  CREATE INDEX "_events_v_published_locale_idx" ON "_events_v" USING btree ("published_locale");
  CREATE INDEX "_events_v_latest_idx" ON "_events_v" USING btree ("latest");
  CREATE INDEX "_events_v_version_version_slug_idx" ON "_events_v_locales" USING btree ("version_slug","_locale");
  CREATE UNIQUE INDEX "_events_v_locales_locale_parent_id_unique" ON "_events_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_events_v_texts_order_parent" ON "_events_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "people_portrait_idx" ON "people" USING btree ("portrait_id");
  CREATE INDEX "people_updated_at_idx" ON "people" USING btree ("updated_at");
  CREATE INDEX "people_created_at_idx" ON "people" USING btree ("created_at");
  CREATE INDEX "people_deleted_at_idx" ON "people" USING btree ("deleted_at");
  CREATE INDEX "people__status_idx" ON "people" USING btree ("_status");
  CREATE INDEX "people_name_idx" ON "people_locales" USING btree ("name","_locale");
  CREATE UNIQUE INDEX "people_slug_idx" ON "people_locales" USING btree ("slug","_locale");
  CREATE UNIQUE INDEX "people_locales_locale_parent_id_unique" ON "people_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "people_texts_order_parent" ON "people_texts" USING btree ("order","parent_id");
  CREATE INDEX "_people_v_parent_idx" ON "_people_v" USING btree ("parent_id");
  CREATE INDEX "_people_v_version_version_portrait_idx" ON "_people_v" USING btree ("version_portrait_id");
  CREATE INDEX "_people_v_version_version_updated_at_idx" ON "_people_v" USING btree ("version_updated_at");
  CREATE INDEX "_people_v_version_version_created_at_idx" ON "_people_v" USING btree ("version_created_at");
  CREATE INDEX "_people_v_version_version_deleted_at_idx" ON "_people_v" USING btree ("version_deleted_at");
  CREATE INDEX "_people_v_version_version__status_idx" ON "_people_v" USING btree ("version__status");
  CREATE INDEX "_people_v_created_at_idx" ON "_people_v" USING btree ("created_at");
  CREATE INDEX "_people_v_updated_at_idx" ON "_people_v" USING btree ("updated_at");
  CREATE INDEX "_people_v_snapshot_idx" ON "_people_v" USING btree ("snapshot");
  CREATE INDEX "_people_v_published_locale_idx" ON "_people_v" USING btree ("published_locale");
  CREATE INDEX "_people_v_latest_idx" ON "_people_v" USING btree ("latest");
  CREATE INDEX "_people_v_version_version_name_idx" ON "_people_v_locales" USING btree ("version_name","_locale");
  CREATE INDEX "_people_v_version_version_slug_idx" ON "_people_v_locales" USING btree ("version_slug","_locale");
  CREATE UNIQUE INDEX "_people_v_locales_locale_parent_id_unique" ON "_people_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_people_v_texts_order_parent" ON "_people_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "appointments_ranks_order_idx" ON "appointments_ranks" USING btree ("_order");
  CREATE INDEX "appointments_ranks_parent_id_idx" ON "appointments_ranks" USING btree ("_parent_id");
  CREATE INDEX "appointments_ranks_from_idx" ON "appointments_ranks" USING btree ("from");
  CREATE INDEX "appointments_ranks_to_idx" ON "appointments_ranks" USING btree ("to");
  CREATE UNIQUE INDEX "appointments_ranks_locales_locale_parent_id_unique" ON "appointments_ranks_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "appointments_person_idx" ON "appointments" USING btree ("person_id");
  CREATE INDEX "appointments_organisation_idx" ON "appointments" USING btree ("organisation_id");
  CREATE INDEX "appointments_from_idx" ON "appointments" USING btree ("from");
  CREATE INDEX "appointments_to_idx" ON "appointments" USING btree ("to");
  CREATE INDEX "appointments_updated_at_idx" ON "appointments" USING btree ("updated_at");
  CREATE INDEX "appointments_created_at_idx" ON "appointments" USING btree ("created_at");
  CREATE INDEX "appointments_deleted_at_idx" ON "appointments" USING btree ("deleted_at");
  CREATE INDEX "appointments__status_idx" ON "appointments" USING btree ("_status");
  CREATE UNIQUE INDEX "appointments_locales_locale_parent_id_unique" ON "appointments_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_appointments_v_version_ranks_order_idx" ON "_appointments_v_version_ranks" USING btree ("_order");
  CREATE INDEX "_appointments_v_version_ranks_parent_id_idx" ON "_appointments_v_version_ranks" USING btree ("_parent_id");
  CREATE INDEX "_appointments_v_version_ranks_from_idx" ON "_appointments_v_version_ranks" USING btree ("from");
  CREATE INDEX "_appointments_v_version_ranks_to_idx" ON "_appointments_v_version_ranks" USING btree ("to");
  CREATE UNIQUE INDEX "_appointments_v_version_ranks_locales_locale_parent_id_uniqu" ON "_appointments_v_version_ranks_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_appointments_v_parent_idx" ON "_appointments_v" USING btree ("parent_id");
  CREATE INDEX "_appointments_v_version_version_person_idx" ON "_appointments_v" USING btree ("version_person_id");
  CREATE INDEX "_appointments_v_version_version_organisation_idx" ON "_appointments_v" USING btree ("version_organisation_id");
  CREATE INDEX "_appointments_v_version_version_from_idx" ON "_appointments_v" USING btree ("version_from");
  CREATE INDEX "_appointments_v_version_version_to_idx" ON "_appointments_v" USING btree ("version_to");
  CREATE INDEX "_appointments_v_version_version_updated_at_idx" ON "_appointments_v" USING btree ("version_updated_at");
  CREATE INDEX "_appointments_v_version_version_created_at_idx" ON "_appointments_v" USING btree ("version_created_at");
  CREATE INDEX "_appointments_v_version_version_deleted_at_idx" ON "_appointments_v" USING btree ("version_deleted_at");
  CREATE INDEX "_appointments_v_version_version__status_idx" ON "_appointments_v" USING btree ("version__status");
  CREATE INDEX "_appointments_v_created_at_idx" ON "_appointments_v" USING btree ("created_at");
  CREATE INDEX "_appointments_v_updated_at_idx" ON "_appointments_v" USING btree ("updated_at");
  CREATE INDEX "_appointments_v_snapshot_idx" ON "_appointments_v" USING btree ("snapshot");
  CREATE INDEX "_appointments_v_published_locale_idx" ON "_appointments_v" USING btree ("published_locale");
  CREATE INDEX "_appointments_v_latest_idx" ON "_appointments_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_appointments_v_locales_locale_parent_id_unique" ON "_appointments_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "organisations_parent_idx" ON "organisations" USING btree ("parent_id");
  CREATE INDEX "organisations_successor_idx" ON "organisations" USING btree ("successor_id");
  CREATE INDEX "organisations_logo_idx" ON "organisations" USING btree ("logo_id");
  CREATE INDEX "organisations_updated_at_idx" ON "organisations" USING btree ("updated_at");
  CREATE INDEX "organisations_created_at_idx" ON "organisations" USING btree ("created_at");
  CREATE INDEX "organisations_deleted_at_idx" ON "organisations" USING btree ("deleted_at");
  CREATE INDEX "organisations__status_idx" ON "organisations" USING btree ("_status");
  CREATE INDEX "organisations_name_idx" ON "organisations_locales" USING btree ("name","_locale");
  CREATE UNIQUE INDEX "organisations_slug_idx" ON "organisations_locales" USING btree ("slug","_locale");
  CREATE UNIQUE INDEX "organisations_locales_locale_parent_id_unique" ON "organisations_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "organisations_texts_order_parent" ON "organisations_texts" USING btree ("order","parent_id");
  CREATE INDEX "_organisations_v_parent_idx" ON "_organisations_v" USING btree ("parent_id");
  CREATE INDEX "_organisations_v_version_version_parent_idx" ON "_organisations_v" USING btree ("version_parent_id");
  CREATE INDEX "_organisations_v_version_version_successor_idx" ON "_organisations_v" USING btree ("version_successor_id");
  CREATE INDEX "_organisations_v_version_version_logo_idx" ON "_organisations_v" USING btree ("version_logo_id");
  CREATE INDEX "_organisations_v_version_version_updated_at_idx" ON "_organisations_v" USING btree ("version_updated_at");
  CREATE INDEX "_organisations_v_version_version_created_at_idx" ON "_organisations_v" USING btree ("version_created_at");
  CREATE INDEX "_organisations_v_version_version_deleted_at_idx" ON "_organisations_v" USING btree ("version_deleted_at");
  CREATE INDEX "_organisations_v_version_version__status_idx" ON "_organisations_v" USING btree ("version__status");
  CREATE INDEX "_organisations_v_created_at_idx" ON "_organisations_v" USING btree ("created_at");
  CREATE INDEX "_organisations_v_updated_at_idx" ON "_organisations_v" USING btree ("updated_at");
  CREATE INDEX "_organisations_v_snapshot_idx" ON "_organisations_v" USING btree ("snapshot");
  CREATE INDEX "_organisations_v_published_locale_idx" ON "_organisations_v" USING btree ("published_locale");
  CREATE INDEX "_organisations_v_latest_idx" ON "_organisations_v" USING btree ("latest");
  CREATE INDEX "_organisations_v_version_version_name_idx" ON "_organisations_v_locales" USING btree ("version_name","_locale");
  CREATE INDEX "_organisations_v_version_version_slug_idx" ON "_organisations_v_locales" USING btree ("version_slug","_locale");
  CREATE UNIQUE INDEX "_organisations_v_locales_locale_parent_id_unique" ON "_organisations_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_organisations_v_texts_order_parent" ON "_organisations_v_texts" USING btree ("order","parent_id");
  CREATE UNIQUE INDEX "media_key_idx" ON "media" USING btree ("key");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "media_sizes_w480_avif_sizes_w480_avif_filename_idx" ON "media" USING btree ("sizes_w480_avif_filename");
  CREATE INDEX "media_sizes_w480_webp_sizes_w480_webp_filename_idx" ON "media" USING btree ("sizes_w480_webp_filename");
  CREATE INDEX "media_sizes_w480_jpeg_sizes_w480_jpeg_filename_idx" ON "media" USING btree ("sizes_w480_jpeg_filename");
  CREATE INDEX "media_sizes_w960_avif_sizes_w960_avif_filename_idx" ON "media" USING btree ("sizes_w960_avif_filename");
  CREATE INDEX "media_sizes_w960_webp_sizes_w960_webp_filename_idx" ON "media" USING btree ("sizes_w960_webp_filename");
  CREATE INDEX "media_sizes_w960_jpeg_sizes_w960_jpeg_filename_idx" ON "media" USING btree ("sizes_w960_jpeg_filename");
  CREATE INDEX "media_sizes_w1600_avif_sizes_w1600_avif_filename_idx" ON "media" USING btree ("sizes_w1600_avif_filename");
  CREATE INDEX "media_sizes_w1600_webp_sizes_w1600_webp_filename_idx" ON "media" USING btree ("sizes_w1600_webp_filename");
  CREATE INDEX "media_sizes_w1600_jpeg_sizes_w1600_jpeg_filename_idx" ON "media" USING btree ("sizes_w1600_jpeg_filename");
  CREATE INDEX "media_sizes_wide640_avif_sizes_wide640_avif_filename_idx" ON "media" USING btree ("sizes_wide640_avif_filename");
  CREATE INDEX "media_sizes_wide640_webp_sizes_wide640_webp_filename_idx" ON "media" USING btree ("sizes_wide640_webp_filename");
  CREATE INDEX "media_sizes_wide640_jpeg_sizes_wide640_jpeg_filename_idx" ON "media" USING btree ("sizes_wide640_jpeg_filename");
  CREATE INDEX "media_sizes_wide1280_avif_sizes_wide1280_avif_filename_idx" ON "media" USING btree ("sizes_wide1280_avif_filename");
  CREATE INDEX "media_sizes_wide1280_webp_sizes_wide1280_webp_filename_idx" ON "media" USING btree ("sizes_wide1280_webp_filename");
  CREATE INDEX "media_sizes_wide1280_jpeg_sizes_wide1280_jpeg_filename_idx" ON "media" USING btree ("sizes_wide1280_jpeg_filename");
  CREATE INDEX "media_sizes_square192_avif_sizes_square192_avif_filename_idx" ON "media" USING btree ("sizes_square192_avif_filename");
  CREATE INDEX "media_sizes_square192_webp_sizes_square192_webp_filename_idx" ON "media" USING btree ("sizes_square192_webp_filename");
  CREATE INDEX "media_sizes_square192_jpeg_sizes_square192_jpeg_filename_idx" ON "media" USING btree ("sizes_square192_jpeg_filename");
  CREATE UNIQUE INDEX "media_locales_locale_parent_id_unique" ON "media_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "redirects_from_idx" ON "redirects" USING btree ("from");
  CREATE INDEX "redirects_updated_at_idx" ON "redirects" USING btree ("updated_at");
  CREATE INDEX "redirects_created_at_idx" ON "redirects" USING btree ("created_at");
  CREATE INDEX "users_languages_order_idx" ON "users_languages" USING btree ("order");
  CREATE INDEX "users_languages_parent_idx" ON "users_languages" USING btree ("parent_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_news_id_idx" ON "payload_locked_documents_rels" USING btree ("news_id");
  CREATE INDEX "payload_locked_documents_rels_events_id_idx" ON "payload_locked_documents_rels" USING btree ("events_id");
  CREATE INDEX "payload_locked_documents_rels_people_id_idx" ON "payload_locked_documents_rels" USING btree ("people_id");
  CREATE INDEX "payload_locked_documents_rels_appointments_id_idx" ON "payload_locked_documents_rels" USING btree ("appointments_id");
  CREATE INDEX "payload_locked_documents_rels_organisations_id_idx" ON "payload_locked_documents_rels" USING btree ("organisations_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_redirects_id_idx" ON "payload_locked_documents_rels" USING btree ("redirects_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
  CREATE INDEX "site_contacts_order_idx" ON "site_contacts" USING btree ("_order");
  CREATE INDEX "site_contacts_parent_id_idx" ON "site_contacts" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "site_contacts_locales_locale_parent_id_unique" ON "site_contacts_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "site_social_order_idx" ON "site_social" USING btree ("_order");
  CREATE INDEX "site_social_parent_id_idx" ON "site_social" USING btree ("_parent_id");
  CREATE INDEX "site_navigation_order_idx" ON "site_navigation" USING btree ("order");
  CREATE INDEX "site_navigation_parent_idx" ON "site_navigation" USING btree ("parent_id");
  CREATE UNIQUE INDEX "site_locales_locale_parent_id_unique" ON "site_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_site_v_version_contacts_order_idx" ON "_site_v_version_contacts" USING btree ("_order");
  CREATE INDEX "_site_v_version_contacts_parent_id_idx" ON "_site_v_version_contacts" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_site_v_version_contacts_locales_locale_parent_id_unique" ON "_site_v_version_contacts_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_site_v_version_social_order_idx" ON "_site_v_version_social" USING btree ("_order");
  CREATE INDEX "_site_v_version_social_parent_id_idx" ON "_site_v_version_social" USING btree ("_parent_id");
  CREATE INDEX "_site_v_version_navigation_order_idx" ON "_site_v_version_navigation" USING btree ("order");
  CREATE INDEX "_site_v_version_navigation_parent_idx" ON "_site_v_version_navigation" USING btree ("parent_id");
  CREATE INDEX "_site_v_created_at_idx" ON "_site_v" USING btree ("created_at");
  CREATE INDEX "_site_v_updated_at_idx" ON "_site_v" USING btree ("updated_at");
  CREATE UNIQUE INDEX "_site_v_locales_locale_parent_id_unique" ON "_site_v_locales" USING btree ("_locale","_parent_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "news_gallery" CASCADE;
  DROP TABLE "news_change_notes" CASCADE;
  DROP TABLE "news_participations" CASCADE;
  DROP TABLE "news_organisations" CASCADE;
  DROP TABLE "news" CASCADE;
  DROP TABLE "_news_v_version_gallery" CASCADE;
  DROP TABLE "_news_v_version_change_notes" CASCADE;
  DROP TABLE "_news_v_version_participations" CASCADE;
  DROP TABLE "_news_v_version_organisations" CASCADE;
  DROP TABLE "_news_v" CASCADE;
  DROP TABLE "events_programme" CASCADE;
  DROP TABLE "events_programme_locales" CASCADE;
  DROP TABLE "events_organisations" CASCADE;
  DROP TABLE "events_gallery" CASCADE;
  DROP TABLE "events_gallery_locales" CASCADE;
  DROP TABLE "events" CASCADE;
  DROP TABLE "events_locales" CASCADE;
  DROP TABLE "events_texts" CASCADE;
  DROP TABLE "_events_v_version_programme" CASCADE;
  DROP TABLE "_events_v_version_programme_locales" CASCADE;
  DROP TABLE "_events_v_version_organisations" CASCADE;
  DROP TABLE "_events_v_version_gallery" CASCADE;
  DROP TABLE "_events_v_version_gallery_locales" CASCADE;
  DROP TABLE "_events_v" CASCADE;
  DROP TABLE "_events_v_locales" CASCADE;
  DROP TABLE "_events_v_texts" CASCADE;
  DROP TABLE "people" CASCADE;
  DROP TABLE "people_locales" CASCADE;
  DROP TABLE "people_texts" CASCADE;
  DROP TABLE "_people_v" CASCADE;
  DROP TABLE "_people_v_locales" CASCADE;
  DROP TABLE "_people_v_texts" CASCADE;
  DROP TABLE "appointments_ranks" CASCADE;
  DROP TABLE "appointments_ranks_locales" CASCADE;
  DROP TABLE "appointments" CASCADE;
  DROP TABLE "appointments_locales" CASCADE;
  DROP TABLE "_appointments_v_version_ranks" CASCADE;
  DROP TABLE "_appointments_v_version_ranks_locales" CASCADE;
  DROP TABLE "_appointments_v" CASCADE;
  DROP TABLE "_appointments_v_locales" CASCADE;
  DROP TABLE "organisations" CASCADE;
  DROP TABLE "organisations_locales" CASCADE;
  DROP TABLE "organisations_texts" CASCADE;
  DROP TABLE "_organisations_v" CASCADE;
  DROP TABLE "_organisations_v_locales" CASCADE;
  DROP TABLE "_organisations_v_texts" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "media_locales" CASCADE;
  DROP TABLE "redirects" CASCADE;
  DROP TABLE "users_languages" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "site_contacts" CASCADE;
  DROP TABLE "site_contacts_locales" CASCADE;
  DROP TABLE "site_social" CASCADE;
  DROP TABLE "site_navigation" CASCADE;
  DROP TABLE "site" CASCADE;
  DROP TABLE "site_locales" CASCADE;
  DROP TABLE "_site_v_version_contacts" CASCADE;
  DROP TABLE "_site_v_version_contacts_locales" CASCADE;
  DROP TABLE "_site_v_version_social" CASCADE;
  DROP TABLE "_site_v_version_navigation" CASCADE;
  DROP TABLE "_site_v" CASCADE;
  DROP TABLE "_site_v_locales" CASCADE;
  DROP TYPE "public"."_locales";
  DROP TYPE "public"."enum_news_participations_contribution";
  DROP TYPE "public"."enum_news_organisations_role";
  DROP TYPE "public"."enum_news_language";
  DROP TYPE "public"."enum_news_kind";
  DROP TYPE "public"."enum_news_state";
  DROP TYPE "public"."enum_news_significance";
  DROP TYPE "public"."enum_news_translation_mode";
  DROP TYPE "public"."enum_news_status";
  DROP TYPE "public"."enum__news_v_version_participations_contribution";
  DROP TYPE "public"."enum__news_v_version_organisations_role";
  DROP TYPE "public"."enum__news_v_version_language";
  DROP TYPE "public"."enum__news_v_version_kind";
  DROP TYPE "public"."enum__news_v_version_state";
  DROP TYPE "public"."enum__news_v_version_significance";
  DROP TYPE "public"."enum__news_v_version_translation_mode";
  DROP TYPE "public"."enum__news_v_version_status";
  DROP TYPE "public"."enum__news_v_published_locale";
  DROP TYPE "public"."enum_events_programme_contribution";
  DROP TYPE "public"."enum_events_organisations_role";
  DROP TYPE "public"."enum_events_kind";
  DROP TYPE "public"."enum_events_course";
  DROP TYPE "public"."enum_events_format";
  DROP TYPE "public"."enum_events_status";
  DROP TYPE "public"."enum__events_v_version_programme_contribution";
  DROP TYPE "public"."enum__events_v_version_organisations_role";
  DROP TYPE "public"."enum__events_v_version_kind";
  DROP TYPE "public"."enum__events_v_version_format";
  DROP TYPE "public"."enum__events_v_version_status";
  DROP TYPE "public"."enum__events_v_published_locale";
  DROP TYPE "public"."enum_people_status";
  DROP TYPE "public"."enum__people_v_version_status";
  DROP TYPE "public"."enum__people_v_published_locale";
  DROP TYPE "public"."enum_appointments_status";
  DROP TYPE "public"."enum__appointments_v_version_status";
  DROP TYPE "public"."enum__appointments_v_published_locale";
  DROP TYPE "public"."enum_organisations_kind";
  DROP TYPE "public"."enum_organisations_status";
  DROP TYPE "public"."enum__organisations_v_version_kind";
  DROP TYPE "public"."enum__organisations_v_version_status";
  DROP TYPE "public"."enum__organisations_v_published_locale";
  DROP TYPE "public"."enum_redirects_kind";
  DROP TYPE "public"."enum_users_languages";
  DROP TYPE "public"."enum_users_role";
  DROP TYPE "public"."enum_site_navigation";
  DROP TYPE "public"."enum__site_v_version_navigation";`)
}
