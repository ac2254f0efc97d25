/** What officers, reviewers and approvers do between the screening and the published results. */
@NullMarked
package jp.telework.subsidy.evaluation.usecase;

import org.jspecify.annotations.NullMarked;
