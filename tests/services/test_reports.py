"""Reports of what broke say where, and nothing of the desk."""

from pathlib import Path

from lordesk.services.reports import keep_report, report_of


def broken(name: str) -> BaseException:
    try:
        raise ValueError(f"{name} has no Letter ID")
    except ValueError as error:
        return error


def test_a_report_names_the_place_and_not_the_person() -> None:
    report = report_of(broken("Dr. Okoye"))
    assert "ValueError" in report
    assert "test_reports.py" in report
    assert "Okoye" not in report
    assert str(Path.cwd()) not in report


def test_reports_are_added_to_the_log(tmp_path: Path) -> None:
    folder = tmp_path / "new"
    log = keep_report(broken("a"), folder)
    keep_report(broken("b"), folder)
    assert log.read_text(encoding="utf-8").count("ValueError") == 2


def test_a_log_that_cannot_be_written_is_no_trouble(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("x", encoding="utf-8")
    assert keep_report(broken("a"), blocked).name == "lordesk.log"
