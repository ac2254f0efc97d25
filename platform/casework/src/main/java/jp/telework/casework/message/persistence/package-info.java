/** Messages in PostgreSQL. */
@NullMarked
package jp.telework.casework.message.persistence;

import org.jspecify.annotations.NullMarked;
