/** Documents of every shape through the codecs that the processor wrote, byte by byte, without a server. */
package dev.databridge.blackbox.mapping;
