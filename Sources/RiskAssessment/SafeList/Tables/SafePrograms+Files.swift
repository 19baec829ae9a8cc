extension SafePrograms {
  static let files = """
    ls,dir,vdir,exa,eza,lsd,stat,du,df,dust,duf,basename,dirname,realpath,readlink,pwd,locate,plocate,mlocate *
    whereis,getfacl,lsattr,getcap,namei,lsblk,findmnt,pathchk,md5sum,sha1sum,sha224sum,sha256sum,sha384sum,sha512sum *
    b2sum,b3sum,shasum,md5,cksum,sum,mdls,mdfind,xxhsum,filefrag *
    file * !-C !--compile
    ncdu * -o:-
    fuser * !-k !--kill
    tree * !-o !-R
    blkid * !-g !-w -c:/dev/null
    mkdir *
    touch @ownfiles * !-d !-t !-r !-a !-m !--date !--reference !--time
    find single * !-delete !-fprint !-fprint0 !-fprintf !-fls -name= -iname= -path= -ipath= -wholename= -iwholename= \
    -regex= -iregex= -lname= -ilname= -user= -group= -newer= -samefile= -exec -execdir -ok -okdir -executable
    fd,fdfind * !-x !-X !--exec !--exec-batch
    fd,fdfind * @inner -x -X --exec --exec-batch
    cmp,diff,sdiff !-o !--output *
    colordiff,delta,dircmp,comm,zdiff,zcmp *
    tar,bsdtar,gtar bundle * ?-t,-d,--list,--diff,--compare !-x !-c !-r !-u !-A !--extract !--get !--create !--append !--update !--delete \
    !-I !-F !--use-compress-program !--to-command !--checkpoint-action !--rsh-command !--info-script !--new-volume-script \
    --index-file:sink -f= --file= -C= --directory= -T= -X= --exclude= --occurrence
    tar,bsdtar,gtar bundle ?-O,--to-stdout -x --extract -z -j -J -a -v -p -O --to-stdout -f= --file= -C= --directory= --wildcards \
    --exclude= --strip-components=
    tar,bsdtar,gtar bundle ?-f,--file -c --create -z -j -J -a -v -h -p -f:sink --file:sink -C= --directory= --exclude= -X= -T=
    lsar,rpm2cpio *
    unzip * ?-l,-t,-v,-Z,-p,-c !-o !-d
    rename,prename,file-rename * ?-n,--nono,--no-act
    zip single ?-sf,-su -sf -su
    zip ?-T -T -q -v <1
    zipinfo,zipgrep,zcat,bzcat,xzcat,zstdcat,lz4cat,gzcat,lesspipe *
    7z,7za,7zr/
      l,t,i *
    unrar/
      l,lb,lt,t,v,vb,vt *
    gzip,gunzip,xz,unxz,bzip2,bunzip2,zstd,unzstd,lzma * ?-l,-t,-c,--list,--test,--stdout,--to-stdout !-o !--rm
    ar bundle * ?-t,-p !-d !-m !-q !-r !-s !-x
    cpio * ?-t,--list !-F !-o !-p !--rsh-command
    rsync * ?-n,--dry-run,--list-only !-e !--rsh !--rsync-path !--no-n !--write-batch !--only-write-batch -f= -B= -T= -M=
    diskus,lsns,lslocks,lsfd *
    gdu * !-o
    lstopo * -i= --input= --input-format= --if= --of= -f= <0
    e2label <1
    xattr * ?-l,-p !-w !-d !-c
    getfattr *
    chacl -l ?-l
    unsquashfs * ?-l,-ll,-lls,-s
    """
}
