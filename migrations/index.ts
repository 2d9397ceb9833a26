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
];
