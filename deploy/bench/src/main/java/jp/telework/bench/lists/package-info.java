/** Lists: what a page costs at a thousand, a hundred thousand and a million applications. */
@NullMarked
package jp.telework.bench.lists;

import org.jspecify.annotations.NullMarked;
