/** Assigning reviewers, scoring, and reading evaluations, over ports that a programme implements. */
@NullMarked
package jp.telework.casework.evaluation.usecase;

import org.jspecify.annotations.NullMarked;
