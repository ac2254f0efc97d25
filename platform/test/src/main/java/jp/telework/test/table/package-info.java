/** Lists as tables: reading them as spreadsheet programs do, and asking every list for them. */
@NullMarked
package jp.telework.test.table;

import org.jspecify.annotations.NullMarked;
