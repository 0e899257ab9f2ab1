/**
 * SQLite behind the ports: the store's file and its safety (what it is, backup, migrations, the
 * window's lock), imports that are written whole or not at all, and histories read as of a day. The
 * only room that speaks SQL. Imports the records and ports of lower floors; must never know of
 * screens, commands, file formats or rules about what is good.
 */
@NullMarked
package com.valueinmotion.store;

import org.jspecify.annotations.NullMarked;
