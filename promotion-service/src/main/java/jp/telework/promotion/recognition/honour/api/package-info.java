/** Recognitions and prizes over HTTP. */
@NullMarked
package jp.telework.promotion.recognition.honour.api;

import org.jspecify.annotations.NullMarked;
