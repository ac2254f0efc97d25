/** Proposals in PostgreSQL. */
@NullMarked
package jp.telework.furusato.proposal.persistence;

import org.jspecify.annotations.NullMarked;
