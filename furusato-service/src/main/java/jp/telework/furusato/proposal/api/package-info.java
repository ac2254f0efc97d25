/** Proposals over HTTP. */
@NullMarked
package jp.telework.furusato.proposal.api;

import org.jspecify.annotations.NullMarked;
