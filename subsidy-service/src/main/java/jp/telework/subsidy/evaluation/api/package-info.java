/** Evaluation over HTTP. */
@NullMarked
package jp.telework.subsidy.evaluation.api;

import org.jspecify.annotations.NullMarked;
