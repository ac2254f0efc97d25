/** Evaluation, ranking, selection and results over HTTP. */
@NullMarked
package jp.telework.furusato.selection.api;

import org.jspecify.annotations.NullMarked;
