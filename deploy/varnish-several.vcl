# Varnish 7 in front of two presses that share a database: give this file to varnishd instead of varnish.vcl, which
# must lie beside it. Both presses have the same SITE_URL, PAYLOAD_SECRET and EDGE_PURGE_URL. A change is purged when
# both have heard of it, so whichever is asked next has the new page.
vcl 4.1;

import directors;

backend other {
  .host = "127.0.0.1";
  .port = "3001";
  .connect_timeout = 2s;
  .first_byte_timeout = 310s;
  .between_bytes_timeout = 60s;
  .probe = {
    .url = "/healthz";
    .interval = 1s;
    .timeout = 2s;
    .window = 3;
    .threshold = 2;
    .initial = 2;
  }
}

sub vcl_init {
  new presses = directors.round_robin();
  presses.add_backend(press);
  presses.add_backend(other);
}

sub vcl_recv {
  set req.backend_hint = presses.backend();
}

include "./varnish.vcl";
