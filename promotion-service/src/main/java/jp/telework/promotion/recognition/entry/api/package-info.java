/** Applications for recognition over HTTP. */
@NullMarked
package jp.telework.promotion.recognition.entry.api;

import org.jspecify.annotations.NullMarked;
