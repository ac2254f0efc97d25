/** Signed seals over the audit trail, and the check that holds the trail against them (docs/adr/0045). */
@NullMarked
package jp.telework.platform.seal;

import org.jspecify.annotations.NullMarked;
