/** What applicants and officers do with proposals. */
@NullMarked
package jp.telework.furusato.proposal.usecase;

import org.jspecify.annotations.NullMarked;
