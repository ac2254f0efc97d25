/** A municipality's system submits its applications at night. */
@NullMarked
package jp.telework.samples.submission;

import org.jspecify.annotations.NullMarked;
