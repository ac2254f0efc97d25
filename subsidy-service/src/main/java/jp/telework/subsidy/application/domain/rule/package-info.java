/** The rules of a submission, one class each, each with its reason. */
@NullMarked
package jp.telework.subsidy.application.domain.rule;

import org.jspecify.annotations.NullMarked;
