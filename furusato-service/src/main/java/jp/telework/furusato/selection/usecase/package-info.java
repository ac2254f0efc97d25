/** What officers, reviewers and approvers do from the evaluation to the published results. */
@NullMarked
package jp.telework.furusato.selection.usecase;

import org.jspecify.annotations.NullMarked;
