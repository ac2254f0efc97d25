/** How much a caller may send. */
@NullMarked
package jp.telework.gateway.limits;

import org.jspecify.annotations.NullMarked;
