/** Commands that export an audit trail and check it. */
@NullMarked
package jp.telework.auditing;

import org.jspecify.annotations.NullMarked;
