/** Attached files: what they really are, where their bytes lie, how they are sent. */
@NullMarked
package jp.telework.platform.document;

import org.jspecify.annotations.NullMarked;
