/** Grants and their acts in PostgreSQL. */
@NullMarked
package jp.telework.subsidy.grant.persistence;

import org.jspecify.annotations.NullMarked;
