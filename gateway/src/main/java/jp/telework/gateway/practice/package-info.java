/** The clock and the faults of a practice ground (docs/adr/0041); all of it is absent elsewhere. */
@NullMarked
package jp.telework.gateway.practice;

import org.jspecify.annotations.NullMarked;
