/** 書類: files that belong to a case. */
@NullMarked
package jp.telework.casework.document.domain;

import org.jspecify.annotations.NullMarked;
