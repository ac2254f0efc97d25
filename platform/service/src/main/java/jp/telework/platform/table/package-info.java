/** Lists as tables for spreadsheets. */
@NullMarked
package jp.telework.platform.table;

import org.jspecify.annotations.NullMarked;
