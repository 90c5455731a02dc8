"""Where a store may lie: on a disk of this machine, never on one of another."""

from __future__ import annotations

from pathlib import Path

import pytest

from portaal_leefomgeving_plugin.domain.errors import StoreError, StoreReason
from portaal_leefomgeving_plugin.store import plek
from portaal_leefomgeving_plugin.store.logboek import Logboek
from portaal_leefomgeving_plugin.store.werkbestand import Werkbestand
from tests.unit.store.bouw import Klok

MOUNTINFO = r"""22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
30 22 0:27 / /home rw,relatime shared:5 master:2 - nfs4 server:/export/home rw,vers=4.2
31 30 0:28 / /home/lokaal rw,relatime - xfs /dev/sdb1 rw
32 22 0:29 / /mnt/met\040spatie rw,relatime shared:7 - cifs //server/deel rw
33 22 0:30 / /mnt/ssh rw,nosuid - fuse.sshfs gebruiker@server: rw
34 22 0:31 / /mnt/crypt rw,nosuid - fuse.gocryptfs /home/x rw
35 22 0:32 / /mnt/wsl rw - 9p C:\134 rw
36 22 0:33 / /mnt/smb rw - smb3 //server/x rw
37 22 0:34 / /mnt/boven rw - nfs server:/x rw
38 37 0:35 / /mnt/boven rw - tmpfs tmpfs rw
39 22 0:36 / /mnt/auto rw - autofs systemd-1 rw
"""


@pytest.mark.parametrize(
    ("map_", "verwacht"),
    [
        ("/", False),
        ("/var/winkel", False),
        ("/home", True),
        ("/home/jan/winkel", True),
        ("/homerus", False),
        ("/home/lokaal/winkel", False),
        ("/mnt/met spatie/winkel", True),
        ("/mnt/ssh/a", True),
        ("/mnt/crypt/a", False),
        ("/mnt/wsl/Users", True),
        ("/mnt/smb", True),
        ("/mnt/boven/a", False),
        ("\\\\server\\deel\\winkel", True),
        ("//server/deel/winkel", True),
        ("\\\\?\\UNC\\server\\deel", True),
    ],
)
def test_a_network_drive_is_known_by_its_mount(map_: str, verwacht: bool) -> None:
    assert plek.op_netwerk(Path(map_), mountinfo=MOUNTINFO) is verwacht


def test_a_link_to_a_network_drive_is_one(tmp_path: Path) -> None:
    real = tmp_path / "net"
    real.mkdir()
    (tmp_path / "gewoon").symlink_to(real)
    mounts = f"22 1 8:1 / / rw - ext4 /dev/sda1 rw\n23 22 0:9 / {real} rw - nfs s:/x rw\n"
    assert plek.op_netwerk(tmp_path / "gewoon" / "winkel", mountinfo=mounts)


def test_macos_tells_by_its_mount_command() -> None:
    told = (
        "/dev/disk3s1s1 on / (apfs, sealed, local)\n//jan@server/deel on /Volumes/deel (smbfs, nodev, mounted by jan)\n"
    )
    assert plek.macos_mounts(told) == [("/", "apfs"), ("/Volumes/deel", "smbfs")]


def test_a_store_on_a_network_drive_is_refused_before_anything_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mounts = f"22 1 8:1 / / rw - ext4 /dev/sda1 rw\n23 22 0:9 / {tmp_path} rw - cifs //s/x rw\n"
    real = plek.op_netwerk
    monkeypatch.setattr(plek, "op_netwerk", lambda folder: real(folder, mountinfo=mounts))
    for opener in (lambda: Werkbestand.open(tmp_path / "w", clock=Klok()), lambda: Logboek.open(tmp_path / "w")):
        with pytest.raises(StoreError) as caught:
            opener()
        assert caught.value.reason is StoreReason.NETWERKSCHIJF
    assert not (tmp_path / "w").exists()


def test_a_file_where_the_folder_should_be_is_told(tmp_path: Path) -> None:
    (tmp_path / "w").write_text("")
    with pytest.raises(StoreError) as caught:
        Werkbestand.open(tmp_path / "w", clock=Klok())
    assert caught.value.reason is StoreReason.GEEN_TOEGANG


def test_the_path_is_absolute_and_the_string_that_layers_make_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    store = Werkbestand.open(Path("sub/../winkel"), clock=Klok())
    assert str(store.path) == str(tmp_path / "winkel" / "werkbestand.gpkg")
    store.close()
