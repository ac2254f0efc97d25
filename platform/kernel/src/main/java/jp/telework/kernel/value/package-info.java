/** Value types of Japanese administration: numbers with check digits, yen, fiscal years, era dates. */
@NullMarked
package jp.telework.kernel.value;

import org.jspecify.annotations.NullMarked;
