/** What applicants and the ministry do with applications. */
@NullMarked
package jp.telework.promotion.recognition.entry.usecase;

import org.jspecify.annotations.NullMarked;
