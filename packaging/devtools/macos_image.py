"""The disk image of the macOS bundle: checked, signed and notarised where that can be done."""

import json
import os
import shutil
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from devtools import mach_o, macos
from devtools.shell import ChoreError, exit_code, output, run, stage

IDENTITY = "LORDESK_CODESIGN_IDENTITY"
NOTARY_PROFILE = "LORDESK_NOTARY_PROFILE"
_TRIES = 5
_SECONDS_BETWEEN_TRIES = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Signer:
    """Who signs, and the keychain profile that speaks to Apple's notary; both may be unknown."""

    identity: str | None
    notary_profile: str | None


def signer() -> Signer:
    """As the environment says. An empty variable is an absent one: so secrets are passed on."""
    return Signer(
        identity=os.environ.get(IDENTITY) or None,
        notary_profile=os.environ.get(NOTARY_PROFILE) or None,
    )


def make_image(app: Path, image: Path) -> None:
    told = macos.newer_than_promised(mach_o.marks_below(app))
    if told:
        raise ChoreError("\n".join(told))
    who = signer()
    with stage("signature of the bundle"):
        run(["codesign", "--verify", "--deep", "--strict", app])
        _notarise_app(app, who)
    with stage("disk image"):
        _pack(app, image)
        _sign_image(image, who)


def _notarise_app(app: Path, who: Signer) -> None:
    """PyInstaller signed the bundle; Apple's ticket is fetched and stapled to it here."""
    if who.identity is None or who.notary_profile is None:
        print("   not notarised: no certificate or no notary profile in the environment")
        return
    with tempfile.TemporaryDirectory() as scratch:
        archive = Path(scratch, "lordesk.zip")
        run(["ditto", "-c", "-k", "--keepParent", app, archive])
        _notarise(archive, who.notary_profile)
    run(["xcrun", "stapler", "staple", app])
    run(["spctl", "--assess", "--type", "execute", app])


def _notarise(file: Path, profile: str) -> None:
    """The status counts: a refusal ends with 0 as well, and the reasons stand in the log."""
    notary, known = ["xcrun", "notarytool"], ["--keychain-profile", profile]
    answer = json.loads(
        output([*notary, "submit", "--wait", "--output-format", "json", *known, file])
    )
    if answer["status"] != "Accepted":
        run([*notary, "log", *known, answer["id"]])
        raise ChoreError(f"The notary's answer to {file.name} is “{answer['status']}”; see above.")


def _pack(app: Path, image: Path) -> None:
    """The bundle beside a link to Applications, to be dragged there."""
    image.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        shutil.copytree(app, Path(scratch, app.name), symlinks=True)
        Path(scratch, "Applications").symlink_to("/Applications")
        create = ["hdiutil", "create", "-volname", "lordesk", "-format", "UDBZ", "-ov"]
        for attempt in range(_TRIES):
            if exit_code([*create, "-srcfolder", scratch, image]) == 0:
                return
            print(f"   hdiutil failed, {_TRIES - attempt - 1} tries left")
            time.sleep(_SECONDS_BETWEEN_TRIES)  # “Resource busy” while Spotlight looks
    raise ChoreError("hdiutil could not make the disk image; see above.")


def _sign_image(image: Path, who: Signer) -> None:
    if who.identity is None:
        return
    run(["codesign", "--sign", who.identity, "--timestamp", image])
    if who.notary_profile is not None:
        _notarise(image, who.notary_profile)
        run(["xcrun", "stapler", "staple", image])
