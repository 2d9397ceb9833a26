import { WordsOfPicture as WordsOfPicture_8feef8010c934c8789871a39ed7fb61d } from '../../../components/admin/pictures/WordsOfPicture'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { PasteCleanerFeature as PasteCleanerFeature_5eec39cab1378b194a3d71752375c22d } from '../../../components/admin/PasteCleaner'
import { EditorToolNamesFeature as EditorToolNamesFeature_ae1e3cb8e66693b800609f1cd83bba13 } from '../../../components/admin/EditorToolNames'
import { EditorWaitsFeature as EditorWaitsFeature_88b6b8e260500f0e091489ca8278f9fc } from '../../../components/admin/EditorWaits'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { EditorTableFeature as EditorTableFeature_7a94eacf65383261588a1632439a307d } from '../../../components/admin/EditorTable'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { MomentCell as MomentCell_6153168b700e358a1c6e1555128eb0d2 } from '../../../components/admin/MomentCell'
import { MomentField as MomentField_02f78578ccc7233623a19812837e751e } from '../../../components/admin/MomentField'
import { NamesInText as NamesInText_90eed884899d44d0e658876edb3c888c } from '../../../components/admin/NamesInText'
import { RegisterPicker as RegisterPicker_962630f648be9a12f9934023ae53e4e5 } from '../../../components/admin/RegisterPicker'
import { ParticipationRowLabel as ParticipationRowLabel_d7dcddb7305dc527c524d49b410e52c8 } from '../../../components/admin/ParticipationRowLabel'
import { OrganisationRowLabel as OrganisationRowLabel_b3f5198b805ac738f3092d89113b7b8b } from '../../../components/admin/OrganisationRowLabel'
import { ChecksPanel as ChecksPanel_02932adba80d8bfdbab00477761552e6 } from '../../../components/admin/ChecksPanel'
import { CommentsPanel as CommentsPanel_d706e9ab221c0658d0fdbc7d32b66331 } from '../../../components/admin/comments/CommentsPanel'
import { ImportFile as ImportFile_7b64afdda7241adb9680ddee50742543 } from '../../../components/admin/ImportFile'
import { FromTemplate as FromTemplate_81fc36a8749279345a5001106ba228d0 } from '../../../components/admin/templates/FromTemplate'
import { ListShortcuts as ListShortcuts_32cde8d0d3a2115703d1c12220aa7e0d } from '../../../components/admin/ListShortcuts'
import { OtherLanguageButton as OtherLanguageButton_3d903afb78c21dafe427689cb460a675 } from '../../../components/admin/OtherLanguageButton'
import { ScheduledBar as ScheduledBar_e278a01b87ce6577db9e8196a895094d } from '../../../components/admin/ScheduledBar'
import { ReadingLinksButton as ReadingLinksButton_6b35e4b561f63c0bac183fd8677b8fb0 } from '../../../components/admin/ReadingLinksButton'
import { TakeOfficesAgainButton as TakeOfficesAgainButton_4878f15e253fe546f654cd644e8f1b49 } from '../../../components/admin/TakeOfficesAgainButton'
import { TimelineButton as TimelineButton_bc7788c2ff0bce9a37f874d4e39c4b5c } from '../../../components/admin/timeline/TimelineButton'
import { WayButton as WayButton_de807a290f8d31ebf72fd0c2c1aa2d2b } from '../../../components/admin/WayButton'
import { SaveDraftButton as SaveDraftButton_e70fcb72f9b6eb1d17837098cf2ded51 } from '../../../components/admin/SaveDraftButton'
import { DocumentStatus as DocumentStatus_91383883f11dd170744d138c931bff7a } from '../../../components/admin/DocumentStatus'
import { TakeDownButton as TakeDownButton_fc770c49d62f553bf1622f595b5563c6 } from '../../../components/admin/TakeDownButton'
import { TranslationView as TranslationView_6dc73488c7b68a32b89c38ff8a85f3c8 } from '../../../components/admin/translation/TranslationView'
import { VersionsView as VersionsView_4aac3d7519083398d062cedf922c70cf } from '../../../components/admin/versions/VersionsView'
import { WhereUsed as WhereUsed_31f5be165f0c9b21a9b10b615d615ea6 } from '../../../components/admin/WhereUsed'
import { PublishButton as PublishButton_85c066c9e85977a669a8719b5844b2d5 } from '../../../components/admin/PublishButton'
import { SameFiles as SameFiles_ad74b4405a76e5e961be5a1da09dd9cb } from '../../../components/admin/pictures/SameFiles'
import { FocalPoint as FocalPoint_9ebf0a03a349622edc18145d0a7376a9 } from '../../../components/admin/pictures/FocalPoint'
import { ReplaceFile as ReplaceFile_b1ccc138e8ac44cc89d21ec856f75bb9 } from '../../../components/admin/pictures/ReplaceFile'
import { AlikeEntries as AlikeEntries_4c166d14d29a2fb41453c937db4a64ea } from '../../../components/admin/AlikeEntries'
import { MergedHere as MergedHere_8749c046f48d7c38661a6d6d1cefdffd } from '../../../components/admin/MergedHere'
import { MergeButton as MergeButton_b2d372a68b0badd97f009b4896442ec5 } from '../../../components/admin/MergeButton'
import { TermsFile as TermsFile_2481f298571dc5f1e71924264320d348 } from '../../../components/admin/terms/TermsFile'
import { LogoutEverywhereButton as LogoutEverywhereButton_40eaee7544ac5b3f0dd5c9a5ce045043 } from '../../../components/admin/LogoutEverywhereButton'
import { InviteForm as InviteForm_fb8c7fc693d5803b493f27f50354e28b } from '../../../components/admin/InviteForm'
import { DeskIcon as DeskIcon_5c0fd30376864207db423eef077a2be7 } from '../../../components/admin/DeskLogo'
import { DeskLogo as DeskLogo_5c0fd30376864207db423eef077a2be7 } from '../../../components/admin/DeskLogo'
import { CalendarLink as CalendarLink_e52ab6357f11e03f0ba15cfe3023252e } from '../../../components/admin/calendar/CalendarLink'
import { OverviewLink as OverviewLink_508771743f8eed494152a7fac0f341eb } from '../../../components/admin/translation/overview/OverviewLink'
import { SameNamesLink as SameNamesLink_e5754f2ffe00f589e1c9e380582ad0f2 } from '../../../components/admin/SameNamesLink'
import { Dashboard as Dashboard_af669912e06d01f0ca1b5c3178684fc9 } from '../../../components/admin/dashboard/Dashboard'
import { BrokenLinks as BrokenLinks_a117f7c499e4cf264f3ec4381e07ac5f } from '../../../components/admin/BrokenLinks'
import { Welcome as Welcome_72e830871eb26c77002633e2e2cc9dea } from '../../../components/admin/Welcome'
import { LocalCopiesKeeper as LocalCopiesKeeper_b89855155d3f672102dac8be4a4f6d03 } from '../../../components/admin/saving/LocalCopiesKeeper'
import { S3ClientUploadHandler as S3ClientUploadHandler_f97aa6c64367fa259c5bc0567239ef24 } from '@payloadcms/storage-s3/client'
import { NobodyYet as NobodyYet_f9471789b2c18b883fc3ed73a467c4cd } from '../../../components/admin/NobodyYet'
import { CalendarView as CalendarView_0325bf97f6acd11c388bc4d9371b2905 } from '../../../components/admin/calendar/CalendarView'
import { OverviewView as OverviewView_958de1263c7bc937e34cf062a8ff3e37 } from '../../../components/admin/translation/overview/OverviewView'
import { SameNamesView as SameNamesView_3a49e3ea09a00699a717c194ec2171bc } from '../../../components/admin/SameNamesView'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/components/admin/pictures/WordsOfPicture#WordsOfPicture": WordsOfPicture_8feef8010c934c8789871a39ed7fb61d,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "/components/admin/PasteCleaner#PasteCleanerFeature": PasteCleanerFeature_5eec39cab1378b194a3d71752375c22d,
  "/components/admin/EditorToolNames#EditorToolNamesFeature": EditorToolNamesFeature_ae1e3cb8e66693b800609f1cd83bba13,
  "/components/admin/EditorWaits#EditorWaitsFeature": EditorWaitsFeature_88b6b8e260500f0e091489ca8278f9fc,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/components/admin/EditorTable#EditorTableFeature": EditorTableFeature_7a94eacf65383261588a1632439a307d,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/components/admin/MomentCell#MomentCell": MomentCell_6153168b700e358a1c6e1555128eb0d2,
  "/components/admin/MomentField#MomentField": MomentField_02f78578ccc7233623a19812837e751e,
  "/components/admin/NamesInText#NamesInText": NamesInText_90eed884899d44d0e658876edb3c888c,
  "/components/admin/RegisterPicker#RegisterPicker": RegisterPicker_962630f648be9a12f9934023ae53e4e5,
  "/components/admin/ParticipationRowLabel#ParticipationRowLabel": ParticipationRowLabel_d7dcddb7305dc527c524d49b410e52c8,
  "/components/admin/OrganisationRowLabel#OrganisationRowLabel": OrganisationRowLabel_b3f5198b805ac738f3092d89113b7b8b,
  "/components/admin/ChecksPanel#ChecksPanel": ChecksPanel_02932adba80d8bfdbab00477761552e6,
  "/components/admin/comments/CommentsPanel#CommentsPanel": CommentsPanel_d706e9ab221c0658d0fdbc7d32b66331,
  "/components/admin/ImportFile#ImportFile": ImportFile_7b64afdda7241adb9680ddee50742543,
  "/components/admin/templates/FromTemplate#FromTemplate": FromTemplate_81fc36a8749279345a5001106ba228d0,
  "/components/admin/ListShortcuts#ListShortcuts": ListShortcuts_32cde8d0d3a2115703d1c12220aa7e0d,
  "/components/admin/OtherLanguageButton#OtherLanguageButton": OtherLanguageButton_3d903afb78c21dafe427689cb460a675,
  "/components/admin/ScheduledBar#ScheduledBar": ScheduledBar_e278a01b87ce6577db9e8196a895094d,
  "/components/admin/ReadingLinksButton#ReadingLinksButton": ReadingLinksButton_6b35e4b561f63c0bac183fd8677b8fb0,
  "/components/admin/TakeOfficesAgainButton#TakeOfficesAgainButton": TakeOfficesAgainButton_4878f15e253fe546f654cd644e8f1b49,
  "/components/admin/timeline/TimelineButton#TimelineButton": TimelineButton_bc7788c2ff0bce9a37f874d4e39c4b5c,
  "/components/admin/WayButton#WayButton": WayButton_de807a290f8d31ebf72fd0c2c1aa2d2b,
  "/components/admin/SaveDraftButton#SaveDraftButton": SaveDraftButton_e70fcb72f9b6eb1d17837098cf2ded51,
  "/components/admin/DocumentStatus#DocumentStatus": DocumentStatus_91383883f11dd170744d138c931bff7a,
  "/components/admin/TakeDownButton#TakeDownButton": TakeDownButton_fc770c49d62f553bf1622f595b5563c6,
  "/components/admin/translation/TranslationView#TranslationView": TranslationView_6dc73488c7b68a32b89c38ff8a85f3c8,
  "/components/admin/versions/VersionsView#VersionsView": VersionsView_4aac3d7519083398d062cedf922c70cf,
  "/components/admin/WhereUsed#WhereUsed": WhereUsed_31f5be165f0c9b21a9b10b615d615ea6,
  "/components/admin/PublishButton#PublishButton": PublishButton_85c066c9e85977a669a8719b5844b2d5,
  "/components/admin/pictures/SameFiles#SameFiles": SameFiles_ad74b4405a76e5e961be5a1da09dd9cb,
  "/components/admin/pictures/FocalPoint#FocalPoint": FocalPoint_9ebf0a03a349622edc18145d0a7376a9,
  "/components/admin/pictures/ReplaceFile#ReplaceFile": ReplaceFile_b1ccc138e8ac44cc89d21ec856f75bb9,
  "/components/admin/AlikeEntries#AlikeEntries": AlikeEntries_4c166d14d29a2fb41453c937db4a64ea,
  "/components/admin/MergedHere#MergedHere": MergedHere_8749c046f48d7c38661a6d6d1cefdffd,
  "/components/admin/MergeButton#MergeButton": MergeButton_b2d372a68b0badd97f009b4896442ec5,
  "/components/admin/terms/TermsFile#TermsFile": TermsFile_2481f298571dc5f1e71924264320d348,
  "/components/admin/LogoutEverywhereButton#LogoutEverywhereButton": LogoutEverywhereButton_40eaee7544ac5b3f0dd5c9a5ce045043,
  "/components/admin/InviteForm#InviteForm": InviteForm_fb8c7fc693d5803b493f27f50354e28b,
  "/components/admin/DeskLogo#DeskIcon": DeskIcon_5c0fd30376864207db423eef077a2be7,
  "/components/admin/DeskLogo#DeskLogo": DeskLogo_5c0fd30376864207db423eef077a2be7,
  "/components/admin/calendar/CalendarLink#CalendarLink": CalendarLink_e52ab6357f11e03f0ba15cfe3023252e,
  "/components/admin/translation/overview/OverviewLink#OverviewLink": OverviewLink_508771743f8eed494152a7fac0f341eb,
  "/components/admin/SameNamesLink#SameNamesLink": SameNamesLink_e5754f2ffe00f589e1c9e380582ad0f2,
  "/components/admin/dashboard/Dashboard#Dashboard": Dashboard_af669912e06d01f0ca1b5c3178684fc9,
  "/components/admin/BrokenLinks#BrokenLinks": BrokenLinks_a117f7c499e4cf264f3ec4381e07ac5f,
  "/components/admin/Welcome#Welcome": Welcome_72e830871eb26c77002633e2e2cc9dea,
  "/components/admin/saving/LocalCopiesKeeper#LocalCopiesKeeper": LocalCopiesKeeper_b89855155d3f672102dac8be4a4f6d03,
  "@payloadcms/storage-s3/client#S3ClientUploadHandler": S3ClientUploadHandler_f97aa6c64367fa259c5bc0567239ef24,
  "/components/admin/NobodyYet#NobodyYet": NobodyYet_f9471789b2c18b883fc3ed73a467c4cd,
  "/components/admin/calendar/CalendarView#CalendarView": CalendarView_0325bf97f6acd11c388bc4d9371b2905,
  "/components/admin/translation/overview/OverviewView#OverviewView": OverviewView_958de1263c7bc937e34cf062a8ff3e37,
  "/components/admin/SameNamesView#SameNamesView": SameNamesView_3a49e3ea09a00699a717c194ec2171bc,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
