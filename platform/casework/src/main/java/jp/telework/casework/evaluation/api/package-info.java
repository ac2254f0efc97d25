/** Evaluations over HTTP: what the resources of all programmes answer. */
@NullMarked
package jp.telework.casework.evaluation.api;

import org.jspecify.annotations.NullMarked;
