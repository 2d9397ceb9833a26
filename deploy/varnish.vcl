# Varnish 7 in front of the press, with vmod xkey (Debian: varnish, varnish-modules). How to start it, and the
# setting EDGE_PURGE_URL without which the press lets nothing be kept here: docs/operating.md, "A cache in front".
# What a page is, which parameters it has and what of a request counts stays with the press: nothing is rewritten here.
vcl 4.1;

import std;
import xkey;

# Several instances of the press: varnish-several.vcl.
backend press {
  .host = "127.0.0.1";
  .port = "3000";
  .connect_timeout = 2s;
  # A page may take the press 20 s, a large import of the desk 5 minutes.
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

# From where the workers of the newsroom purge.
acl purgers {
  "127.0.0.1";
  "::1";
}

sub vcl_recv {
  if (req.method == "PURGE") {
    # Through another proxy on this machine everybody would come from 127.0.0.1.
    if (client.ip !~ purgers || req.http.X-Forwarded-For ~ ",") {
      return (synth(403));
    }
    if (!req.http.xkey-purge && !req.http.xkey-softpurge) {
      return (synth(400));
    }
    # Taken down: gone. Changed: out of date, and shown only while nothing newer can be had.
    if (req.http.xkey-purge) {
      set req.http.X-Purged = xkey.purge(req.http.xkey-purge);
    }
    if (req.http.xkey-softpurge) {
      set req.http.X-Purged = xkey.softpurge(req.http.xkey-softpurge);
    }
    return (synth(200));
  }

  if (req.restarts == 0) {
    unset req.http.X-Anew;
    unset req.http.X-Older;
  }
  if (req.method != "GET" && req.method != "HEAD") {
    return (pass);
  }
  # For one person: streamed through, with cookies. Another spelling of these addresses finds nothing to log in with.
  if (req.url ~ "^/(admin|api|preview)([/?]|$)") {
    return (pass);
  }
  if (req.url ~ "^/(healthz|readyz)([?]|$)") {
    return (pass);
  }
  # The press answers everybody alike and hears none of these.
  unset req.http.Cookie;
  unset req.http.Authorization;

  # How far out of date an answer may be: not at all if the press can be asked (vcl_hit), else as far as it said.
  set req.grace = 7d;
  if (req.http.X-Anew && !req.http.X-Older) {
    set req.grace = 0s;
  }
  return (hash);
}

sub vcl_hash {
  # The press shows the same page under every name of the site.
  hash_data(req.url);
  return (lookup);
}

sub vcl_hit {
  if (obj.ttl <= 0s && !req.http.X-Older && !req.http.X-Anew && std.healthy(req.backend_hint)) {
    # Out of date before its time was over: purged. Past its time: stale-while-revalidate says how long it may be shown.
    if (obj.ttl + obj.age + 1s < std.duration(obj.http.X-Edge-Life, 0s)
      || obj.ttl + std.duration(obj.http.X-Edge-Meanwhile, 0s) < 0s) {
      set req.http.X-Anew = "yes";
      return (restart);
    }
  }
  return (deliver);
}

sub vcl_backend_response {
  set beresp.keep = 0s;
  # Kept is only what the press says may be: it is purged by its tags, or carries its hash in its name.
  if (beresp.status >= 500
    || beresp.http.Set-Cookie
    || beresp.http.Cache-Control ~ "(?i)no-store|private"
    || beresp.http.Cache-Control !~ "s-maxage=[1-9]|immutable"
    || beresp.ttl <= 0s) {
    if (bereq.is_bgfetch && beresp.status >= 500) {
      return (abandon);
    }
    set beresp.grace = 0s;
    set beresp.uncacheable = true;
    set beresp.ttl = 1s;
    if (beresp.status >= 500) {
      set beresp.ttl = 0s;
    }
    return (deliver);
  }
  # Varnish has taken time to live and grace from s-maxage and stale-while-revalidate.
  set beresp.http.X-Edge-Life = "" + beresp.ttl + "s";
  set beresp.http.X-Edge-Meanwhile = "" + beresp.grace + "s";
  set beresp.grace = 24h;
  if (beresp.http.Cache-Control ~ "stale-if-error=[0-9]+") {
    set beresp.grace = std.duration(regsub(beresp.http.Cache-Control, ".*stale-if-error=([0-9]+).*", "\1s"), 24h);
  }
  set beresp.http.xkey = beresp.http.Surrogate-Key;
  return (deliver);
}

sub vcl_backend_error {
  if (bereq.is_bgfetch) {
    return (abandon);
  }
  set beresp.ttl = 0s;
  set beresp.grace = 0s;
  set beresp.uncacheable = true;
  call notice_backend;
  return (deliver);
}

sub vcl_deliver {
  # The press fails: what was kept is shown, for as long as it said (stale-if-error).
  if (resp.status >= 500 && !req.http.X-Older && (req.method == "GET" || req.method == "HEAD")
    && req.url !~ "^/(admin|api|preview|healthz|readyz)([/?]|$)") {
    set req.http.X-Older = "yes";
    return (restart);
  }
  if (resp.http.Cache-Control ~ "s-maxage") {
    # Only this cache is purged: readers and caches behind it ask again each time.
    set resp.http.Cache-Control = "public, max-age=0, must-revalidate";
  }
  unset resp.http.xkey;
  unset resp.http.Surrogate-Key;
  unset resp.http.Cache-Tag;
  unset resp.http.X-Edge-Life;
  unset resp.http.X-Edge-Meanwhile;
  unset resp.http.X-Varnish;
  unset resp.http.Via;
  return (deliver);
}

sub vcl_synth {
  set resp.http.Content-Type = "text/plain; charset=utf-8";
  set resp.http.Cache-Control = "no-store";
  set resp.http.X-Content-Type-Options = "nosniff";
  set resp.http.Content-Security-Policy = "default-src 'none'; frame-ancestors 'none'";
  if (req.http.X-Purged) {
    synthetic(req.http.X-Purged + {"
"});
  } else {
    synthetic(resp.reason + {"
"});
  }
  return (deliver);
}

# The press is away and there is no copy: the words of its own notice, with the headers of every page.
sub notice_backend {
  set beresp.http.Content-Type = "text/html; charset=utf-8";
  set beresp.http.Cache-Control = "no-store";
  set beresp.http.Retry-After = "30";
  set beresp.http.X-Content-Type-Options = "nosniff";
  set beresp.http.Referrer-Policy = "strict-origin-when-cross-origin";
  set beresp.http.Cross-Origin-Opener-Policy = "same-origin";
  set beresp.http.Cross-Origin-Resource-Policy = "same-origin";
  set beresp.http.Permissions-Policy = "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()";
  set beresp.http.Content-Security-Policy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
  # Whoever ends https in front says so, as the press is told by SITE_URL.
  if (bereq.http.X-Forwarded-Proto == "https") {
    set beresp.http.Strict-Transport-Security = "max-age=63072000; includeSubDomains";
  }
  synthetic({"<!DOCTYPE html>
<html lang="az"><meta charset="utf-8"><title>Sayt hazırda cavab vermir</title>
<h1>Sayt hazırda cavab vermir</h1>
<p>Bu, adətən bir-iki dəqiqə çəkir. Bir azdan səhifəni yeniləyin: ünvanı dəyişməyə ehtiyac yoxdur.</p>
<div lang="en"><h1>The site is not answering right now</h1>
<p>This usually takes a minute or two. Reload the page shortly: its address stays the same.</p></div>
</html>
"});
}
