/** Files of calls in PostgreSQL. */
@NullMarked
package jp.telework.subsidy.callfile.persistence;

import org.jspecify.annotations.NullMarked;
