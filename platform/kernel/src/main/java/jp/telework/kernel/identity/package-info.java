/** Who acts, and rules about access tokens that the gateway and the services share: whose keys count, and when a token does. */
@NullMarked
package jp.telework.kernel.identity;

import org.jspecify.annotations.NullMarked;
