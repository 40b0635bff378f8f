#!/bin/sh
# On a macOS runner: takes the certificate and the notary's account from the environment into a
# keychain of its own. Without them the bundle is signed ad hoc.
set -eu
if [ -z "${CERTIFICATE:-}" ]; then
    echo "No certificate: the bundle is signed ad hoc."
    exit 0
fi
keychain=$RUNNER_TEMP/lordesk.keychain-db
secret=$(uuidgen)
printf '%s' "$CERTIFICATE" | base64 --decode >"$RUNNER_TEMP/certificate.p12"
security create-keychain -p "$secret" "$keychain"
security set-keychain-settings -lut 7200 "$keychain"
security unlock-keychain -p "$secret" "$keychain"
security import "$RUNNER_TEMP/certificate.p12" -P "$CERTIFICATE_PASSWORD" -t cert -f pkcs12 \
    -k "$keychain" -T /usr/bin/codesign
security set-key-partition-list -S apple-tool:,apple: -k "$secret" "$keychain" >/dev/null
security list-keychains -d user -s "$keychain" login.keychain-db
rm "$RUNNER_TEMP/certificate.p12"
echo "LORDESK_CODESIGN_IDENTITY=$IDENTITY" >>"$GITHUB_ENV"
if [ -n "${NOTARY_APPLE_ID:-}" ]; then
    xcrun notarytool store-credentials lordesk --apple-id "$NOTARY_APPLE_ID" \
        --team-id "$NOTARY_TEAM" --password "$NOTARY_PASSWORD"
    echo "LORDESK_NOTARY_PROFILE=lordesk" >>"$GITHUB_ENV"
fi
