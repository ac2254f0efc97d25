/** The identity provider as the gateway and the services see it. */
@NullMarked
package jp.telework.identity;

import org.jspecify.annotations.NullMarked;
