/** What everybody reads of recognitions and prizes. */
@NullMarked
package jp.telework.promotion.recognition.honour.usecase;

import org.jspecify.annotations.NullMarked;
