"""`lordesk bin`."""

from tests.command import Command


def test_what_was_undone_can_be_listed_brought_back_and_deleted(lordesk: Command) -> None:
    assert lordesk("bin").code == 2
    assert lordesk("bin", "list").out == "The bin is empty.\n"
    key = lordesk("moment", "bayview-wards", "Led the family meeting.").out.strip()
    lordesk("undo")
    (item,) = lordesk("bin", "list", as_json=True).value
    assert item["records"] == [{"kind": "moment", "key": key}]
    assert "moment" in lordesk("bin", "list").out
    number = str(item["item"])
    assert lordesk("bin", "restore", number).out.startswith("Done: Bring back")
    assert lordesk("bin", "list", as_json=True).value == []
    lordesk("undo")
    deleted = lordesk("bin", "delete", as_json=True)
    assert deleted.value["records"] == 1
    assert deleted.value["snapshots"] == []
    assert lordesk("bin", "restore", number).code == 3
    assert "'zz' is no whole number" in lordesk("bin", "restore", "zz").err


def test_it_says_which_snapshots_hold_it_and_deletes_them_on_request(lordesk: Command) -> None:
    lordesk("moment", "bayview-wards", "Led the family meeting.")
    lordesk("backup", "create")
    lordesk("undo")
    (item,) = lordesk("bin", "list", as_json=True).value
    told = lordesk("bin", "delete", str(item["item"])).out
    assert "Still held by 1 snapshot, the last until" in told
    lordesk("moment", "bayview-wards", "Led another family meeting.")
    lordesk("backup", "create")
    lordesk("undo")
    assert len(lordesk("backup", "list", as_json=True).value) == 3
    told = lordesk("bin", "delete", "--from-snapshots").out
    assert "snapshots that held it; one of the desk as it is was made" in told
    reasons = [each["reason"] for each in lordesk("backup", "list", as_json=True).value]
    assert reasons == ["after deleting for good", "automatic"]
