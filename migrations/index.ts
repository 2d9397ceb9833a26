import * as migration_20261122_010000_core_model from './20261122_010000_core_model';
import * as migration_20261122_020000_journals from './20261122_020000_journals';
import * as migration_20261122_030000_whole_register from './20261122_030000_whole_register';
import * as migration_20261122_040000_words from './20261122_040000_words';
import * as migration_20261122_055000_told_apart from './20261122_055000_told_apart';
import * as migration_20261122_058000_imported_items from './20261122_058000_imported_items';
import * as migration_20261122_060000_search from './20261122_060000_search';
import * as migration_20261122_061000_search_refresh from './20261122_061000_search_refresh';
import * as migration_20261122_062000_search_newest from './20261122_062000_search_newest';
import * as migration_20261122_063000_search_order from './20261122_063000_search_order';
import * as migration_20261122_064000_search_estimates from './20261122_064000_search_estimates';
import * as migration_20261122_066000_search_words from './20261122_066000_search_words';
import * as migration_20261122_067000_search_slim from './20261122_067000_search_slim';
import * as migration_20261122_068000_search_guesses from './20261122_068000_search_guesses';
import * as migration_20261122_069000_search_asking from './20261122_069000_search_asking';
import * as migration_20261122_071000_editorial from './20261122_071000_editorial';
import * as migration_20261122_072000_access_links from './20261122_072000_access_links';
import * as migration_20261122_073000_kept_versions from './20261122_073000_kept_versions';
import * as migration_20261122_074000_broken_links from './20261122_074000_broken_links';
import * as migration_20261122_074100_media_fingerprints from './20261122_074100_media_fingerprints';
import * as migration_20261122_075000_corrections from './20261122_075000_corrections';
import * as migration_20261122_075100_significance_of_releases from './20261122_075100_significance_of_releases';
import * as migration_20261122_076000_comments from './20261122_076000_comments';
import * as migration_20261122_078000_worker_processes from './20261122_078000_worker_processes';
import * as migration_20261122_079000_translation from './20261122_079000_translation';
import * as migration_20261122_079100_translation_memory from './20261122_079100_translation_memory';
import * as migration_20261122_079200_translations from './20261122_079200_translations';
import * as migration_20261122_079300_untranslated_reason from './20261122_079300_untranslated_reason';
import * as migration_20261122_079310_translations_sorted from './20261122_079310_translations_sorted';

export const migrations = [
  {
    up: migration_20261122_010000_core_model.up,
    down: migration_20261122_010000_core_model.down,
    name: '20261122_010000_core_model',
  },
  {
    up: migration_20261122_020000_journals.up,
    down: migration_20261122_020000_journals.down,
    name: '20261122_020000_journals',
  },
  {
    up: migration_20261122_030000_whole_register.up,
    down: migration_20261122_030000_whole_register.down,
    name: '20261122_030000_whole_register',
  },
  {
    up: migration_20261122_040000_words.up,
    down: migration_20261122_040000_words.down,
    name: '20261122_040000_words',
  },
  {
    up: migration_20261122_055000_told_apart.up,
    down: migration_20261122_055000_told_apart.down,
    name: '20261122_055000_told_apart',
  },
  {
    up: migration_20261122_058000_imported_items.up,
    down: migration_20261122_058000_imported_items.down,
    name: '20261122_058000_imported_items',
  },
  {
    up: migration_20261122_060000_search.up,
    down: migration_20261122_060000_search.down,
    name: '20261122_060000_search',
  },
  {
    up: migration_20261122_061000_search_refresh.up,
    down: migration_20261122_061000_search_refresh.down,
    name: '20261122_061000_search_refresh',
  },
  {
    up: migration_20261122_062000_search_newest.up,
    down: migration_20261122_062000_search_newest.down,
    name: '20261122_062000_search_newest',
  },
  {
    up: migration_20261122_063000_search_order.up,
    down: migration_20261122_063000_search_order.down,
    name: '20261122_063000_search_order',
  },
  {
    up: migration_20261122_064000_search_estimates.up,
    down: migration_20261122_064000_search_estimates.down,
    name: '20261122_064000_search_estimates',
  },
  {
    up: migration_20261122_066000_search_words.up,
    down: migration_20261122_066000_search_words.down,
    name: '20261122_066000_search_words',
  },
  {
    up: migration_20261122_067000_search_slim.up,
    down: migration_20261122_067000_search_slim.down,
    name: '20261122_067000_search_slim',
  },
  {
    up: migration_20261122_068000_search_guesses.up,
    down: migration_20261122_068000_search_guesses.down,
    name: '20261122_068000_search_guesses',
  },
  {
    up: migration_20261122_069000_search_asking.up,
    down: migration_20261122_069000_search_asking.down,
    name: '20261122_069000_search_asking',
  },
  {
    up: migration_20261122_071000_editorial.up,
    down: migration_20261122_071000_editorial.down,
    name: '20261122_071000_editorial',
  },
  {
    up: migration_20261122_072000_access_links.up,
    down: migration_20261122_072000_access_links.down,
    name: '20261122_072000_access_links',
  },
  {
    up: migration_20261122_073000_kept_versions.up,
    down: migration_20261122_073000_kept_versions.down,
    name: '20261122_073000_kept_versions',
  },
  {
    up: migration_20261122_074000_broken_links.up,
    down: migration_20261122_074000_broken_links.down,
    name: '20261122_074000_broken_links',
  },
  {
    up: migration_20261122_074100_media_fingerprints.up,
    down: migration_20261122_074100_media_fingerprints.down,
    name: '20261122_074100_media_fingerprints',
  },
  {
    up: migration_20261122_075000_corrections.up,
    down: migration_20261122_075000_corrections.down,
    name: '20261122_075000_corrections',
  },
  {
    up: migration_20261122_075100_significance_of_releases.up,
    down: migration_20261122_075100_significance_of_releases.down,
    name: '20261122_075100_significance_of_releases',
  },
  {
    up: migration_20261122_076000_comments.up,
    down: migration_20261122_076000_comments.down,
    name: '20261122_076000_comments',
  },
  {
    up: migration_20261122_078000_worker_processes.up,
    down: migration_20261122_078000_worker_processes.down,
    name: '20261122_078000_worker_processes',
  },
  {
    up: migration_20261122_079000_translation.up,
    down: migration_20261122_079000_translation.down,
    name: '20261122_079000_translation',
  },
  {
    up: migration_20261122_079100_translation_memory.up,
    down: migration_20261122_079100_translation_memory.down,
    name: '20261122_079100_translation_memory',
  },
  {
    up: migration_20261122_079200_translations.up,
    down: migration_20261122_079200_translations.down,
    name: '20261122_079200_translations',
  },
  {
    up: migration_20261122_079300_untranslated_reason.up,
    down: migration_20261122_079300_untranslated_reason.down,
    name: '20261122_079300_untranslated_reason',
  },
  {
    up: migration_20261122_079310_translations_sorted.up,
    down: migration_20261122_079310_translations_sorted.down,
    name: '20261122_079310_translations_sorted',
  },
];
