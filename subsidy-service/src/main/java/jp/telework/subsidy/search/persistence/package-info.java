/** The search over the entries that the database keeps of each case. */
@NullMarked
package jp.telework.subsidy.search.persistence;

import org.jspecify.annotations.NullMarked;
