/** Declarations, drafts and certificates in PostgreSQL. */
@NullMarked
package jp.telework.subsidy.relief.persistence;

import org.jspecify.annotations.NullMarked;
