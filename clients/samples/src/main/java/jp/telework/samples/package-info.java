/** What both samples need: where the API is, access tokens, retries, files that survive a crash. */
@NullMarked
package jp.telework.samples;

import org.jspecify.annotations.NullMarked;
