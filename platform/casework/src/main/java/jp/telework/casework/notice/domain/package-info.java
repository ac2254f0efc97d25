/** What every official notice has: whom it is addressed to, and its number. */
@NullMarked
package jp.telework.casework.notice.domain;

import org.jspecify.annotations.NullMarked;
