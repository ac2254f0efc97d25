/** Who is calling: bearer tokens are verified here before anything reaches a service. */
@NullMarked
package jp.telework.gateway.identity;

import org.jspecify.annotations.NullMarked;
